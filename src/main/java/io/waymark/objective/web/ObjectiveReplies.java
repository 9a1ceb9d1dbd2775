package io.waymark.objective.web;

import io.waymark.goal.ObjectiveId;
import io.waymark.objective.Objective;
import io.waymark.objective.ObjectiveChange;
import io.waymark.objective.ObjectivePlan;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers the form of an objective. */
final class ObjectiveReplies {

    private ObjectiveReplies() {}

    static ModelAndView form(EditPage page) {
        return new ModelAndView("objective/edit", Map.of("page", page));
    }

    static ModelAndView refused(EditPage page, ObjectiveForm form, Problems problems) {
        return answer(page.with(form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @param id the objective that was set or changed */
    static ModelAndView to(
            ObjectiveChange change, EditPage page, ObjectiveForm form, ObjectiveId id, RedirectAttributes next) {
        return switch (change) {
            case ObjectiveChange.Done done -> {
                next.addFlashAttribute(
                        "said",
                        new Said(
                                page.objective() == null ? "objectives.said.added" : "objectives.said.changed",
                                form.title()));
                yield at(page.member(), id);
            }
            case ObjectiveChange.Stale it -> stale(page, form, it.now());
            case ObjectiveChange.Closed it -> answer(page.late(form), HttpStatus.CONFLICT);
            case ObjectiveChange.Circular it -> refused(page, form, circular(it.way()));
        };
    }

    static ModelAndView at(Member member, ObjectiveId id) {
        return new ModelAndView("redirect:" + path(member, id));
    }

    private static String path(Member member, ObjectiveId id) {
        return "/orgs/" + member.slug() + "/objectives/" + id;
    }

    private static Problems circular(List<String> way) {
        return new Problems(List.of(Problem.of("parents", "objectives.error.circular", String.join(" → ", way))));
    }

    private static ModelAndView stale(EditPage page, ObjectiveForm form, Objective now) {
        String path = path(page.member(), now.id());
        Conflict conflict =
                new Conflict(now.title(), rows(page.choices(), form, now), form.over(now.version()), path, path);
        return new ModelAndView("objective/conflict", Map.of("conflict", conflict), HttpStatus.CONFLICT);
    }

    private static List<Conflict.Row> rows(ObjectiveChoices choices, ObjectiveForm form, Objective now) {
        ObjectivePlan saved = now.plan();
        return List.of(
                Conflict.Row.of("title", form.title(), saved.title()),
                Conflict.Row.of("why", form.why(), saved.why()),
                Conflict.Row.of("goal", choices.names(List.of(form.goal())), choices.names(List.of(saved.goal()))),
                Conflict.Row.of("owner", choices.names(List.of(form.owner())), Objects.toString(now.ownerName(), "")),
                Conflict.Row.of("due", form.due(), saved.dueOn().toString()),
                Conflict.Row.of("goals", choices.names(form.goals()), choices.names(saved.goals())),
                Conflict.Row.of("parents", choices.names(form.parents()), choices.names(saved.parents())));
    }

    private static ModelAndView answer(EditPage page, HttpStatus status) {
        return new ModelAndView("objective/edit", Map.of("page", page), status);
    }
}
