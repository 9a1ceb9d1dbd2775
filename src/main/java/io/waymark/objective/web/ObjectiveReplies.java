package io.waymark.objective.web;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.ObjectiveChange;
import io.waymark.objective.ObjectivePlan;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;

/** Answers the form of an objective. */
final class ObjectiveReplies {

    private static final String VIEW = "objective/edit";

    private ObjectiveReplies() {}

    static Reply form(EditPage page, ObjectiveForm form) {
        return Reply.shown(VIEW, Map.of("page", page, "objectiveForm", form));
    }

    static Reply refused(EditPage page, BindingResult problems) {
        return Reply.refused(VIEW, problems, Map.of("page", page));
    }

    /** @param id the objective that was set or changed */
    static Reply to(ObjectiveChange change, EditPage page, ObjectiveForm form, BindingResult problems, ObjectiveId id) {
        return switch (change) {
            case ObjectiveChange.Done done ->
                at(page.member(), id)
                        .saying(
                                page.objective() == null ? "objectives.said.added" : "objectives.said.changed",
                                form.title());
            case ObjectiveChange.Stale it -> Reply.clash(clash(page, form.plan(), it.now()));
            case ObjectiveChange.Closed it -> form(page, form).late("objectives.late.objective");
            case ObjectiveChange.Circular it -> {
                problems.rejectValue(
                        "parents", "objectives.error.circular", new Object[] {String.join(" → ", it.way())}, null);
                yield refused(page, problems);
            }
        };
    }

    static Reply at(Member member, ObjectiveId id) {
        return Reply.to("/orgs/{slug}/objectives/{id}", member.slug(), id);
    }

    static Clash about(Member member, ShownObjective it) {
        return Clash.about("goals", it.title(), "/orgs/{slug}/objectives/{id}", member.slug(), it.id());
    }

    private static Clash clash(EditPage page, ObjectivePlan mine, ShownObjective now) {
        ObjectivePlan plan = now.plan();
        ObjectiveChoices choices = page.choices();
        return about(page.member(), now)
                .line("objectives.form.title", mine.title(), plan.title())
                .line("objectives.form.why", mine.why(), plan.why())
                .line("objectives.form.goal", choices.names(List.of(mine.goal())), choices.names(List.of(plan.goal())))
                .line("objectives.form.due", mine.dueOn(), plan.dueOn())
                .line("objectives.form.owner", choices.names(Collections.singletonList(mine.owner())), now.ownerName())
                .line("objectives.form.goals", choices.names(mine.goals()), choices.names(plan.goals()))
                .line("objectives.form.parents", choices.names(mine.parents()), choices.names(plan.parents()))
                .over(now.version());
    }
}
