package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Withdrawals;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalsOfAssessments;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Shows the plan of an open assessment; four statements. */
@Component
class PlanChangePages {

    private static final String VIEW = "planning/plan";
    private static final String OVERVIEW = "/orgs/{slug}/assessments/{id}";

    private final Assessments assessments;
    private final Editions editions;
    private final Withdrawals withdrawals;
    private final PathOptions paths;
    private final RankedGoals ranked;
    private final GoalsOfAssessments goals;

    PlanChangePages(
            Assessments assessments,
            Editions editions,
            Withdrawals withdrawals,
            PathOptions paths,
            RankedGoals ranked,
            GoalsOfAssessments goals) {
        this.assessments = assessments;
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.paths = paths;
        this.ranked = ranked;
        this.goals = goals;
    }

    /** @throws NotFound where the assessment is missing, withdrawn or another tenant's */
    @Transactional(readOnly = true)
    public Reply shown(Member member, AssessmentId id) {
        return assessments.of(member, id).open()
                ? Reply.shown(VIEW, model(member, id))
                : Reply.to(OVERVIEW, member.slug(), id).warning("planning.change.closed");
    }

    /** The page again, or one that says that the assessment takes no change any more. */
    @Transactional(readOnly = true)
    public Reply refused(Member member, AssessmentId id, BindingResult problems) {
        return assessments.of(member, id).open()
                ? Reply.refused(VIEW, problems, model(member, id))
                : Reply.to(OVERVIEW, member.slug(), id).warning("planning.change.closed");
    }

    /** Says what of a plan cannot be; the edition that it was judged by. */
    @Transactional(readOnly = true)
    public Edition judge(Member member, AssessmentId id, PlanChangeForm form, BindingResult problems) {
        Assessment assessment = assessments.of(member, id);
        if (!ProposedTitle.isTaken(form.title(), List.of(assessment.title()))
                && ProposedTitle.isTaken(form.title(), assessments.titles(member, assessment.unit()))) {
            problems.rejectValue("title", "planning.error.title-taken");
        }
        Edition edition = edition(assessment);
        form.judge(edition, problems);
        return edition;
    }

    /** What was typed beside what stands now. */
    Reply clash(Member member, PlanChangeForm form, Assessment now) {
        Clash clash = Clash.about("assessments", now.title(), OVERVIEW + "/plan", member.slug(), now.id())
                .line("planning.new.name", form.title(), now.title())
                .instead("seen", PlanChangeForm.of(now).seen());
        edition(now)
                .dimensions()
                .forEach(it -> clash.named(
                        it.title(),
                        form.targetOf(it.key()),
                        String.valueOf(now.targets().of(it.key()))));
        clash.line(
                "planning.path",
                String.valueOf(form.path()),
                String.valueOf(now.questions().path()));
        return Reply.clash(now.open() ? clash : clash.closed("planning.change.clash.closed"));
    }

    /** The goals that were ticked beside those that stand now. */
    @Transactional(readOnly = true)
    public Reply clash(Member member, AssessmentId id, AimedGoalsForm form) {
        List<RankedGoal> all = ranked.of(member);
        Set<GoalId> now = goals.of(member, id);
        return Reply.clash(Clash.about(
                        "assessments", assessments.of(member, id).title(), OVERVIEW + "/plan", member.slug(), id)
                .line("planning.goals", AimedGoalsForm.words(all, form.wanted()), AimedGoalsForm.words(all, now))
                .instead("seen", AimedGoalsForm.seen(now)));
    }

    private Map<String, Object> model(Member member, AssessmentId id) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = edition(assessment);
        return Map.of(
                "page",
                new PlanChangePage(
                        assessment,
                        edition,
                        paths.through(edition),
                        GoalOptions.of(ranked.of(member)),
                        withdrawals.signed(member, id),
                        withdrawals.written(member, id)),
                "aimedGoalsForm",
                AimedGoalsForm.of(goals.of(member, id)),
                "planChangeForm",
                PlanChangeForm.of(assessment),
                "withdrawalForm",
                new WithdrawalForm(""),
                "leftOutForm",
                LeftOutForm.EMPTY);
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow(NotFound::new);
    }
}
