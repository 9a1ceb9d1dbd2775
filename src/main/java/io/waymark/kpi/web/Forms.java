package io.waymark.kpi.web;

import io.waymark.content.Editions;
import io.waymark.goal.KpiId;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form of a KPI, and answers what was sent with it. */
@Component
class Forms {

    private final RankedGoals goals;
    private final Members members;
    private final Editions editions;

    Forms(RankedGoals goals, Members members, Editions editions) {
        this.goals = goals;
        this.members = members;
        this.editions = editions;
    }

    /** What can be chosen; two statements. */
    @Transactional(readOnly = true)
    KpiChoices choices(Member member, @Nullable MeasuredKpi standing) {
        return KpiChoices.of(editions.current(), goals.of(member), members.colleagues(member), standing);
    }

    ModelAndView show(FormPage page) {
        HttpStatus status = page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("kpi/form", Map.of("page", page), status);
    }

    /** The form once more with what is wrong with it. */
    ModelAndView refused(
            Member member, KpiForm form, KpiChoices choices, List<Problem> problems, @Nullable MeasuredKpi kpi) {
        return show(new FormPage(member, form, choices, problems, kpi, null));
    }

    ModelAndView answer(
            Member member, KpiForm form, KpiChoices choices, @Nullable MeasuredKpi kpi, KpiChangeResult result) {
        return switch (result) {
            case KpiChangeResult.Done done -> there(member, done.id());
            case KpiChangeResult.TitleTaken taken ->
                show(new FormPage(
                        member,
                        form,
                        choices,
                        List.of(Problem.of("title", "kpis.error.title-taken")),
                        kpi,
                        taken.by()));
            case KpiChangeResult.Stale stale ->
                new ModelAndView(
                        "kpi/conflict",
                        Map.of("page", Conflict.of(member, stale.now(), form, choices)),
                        HttpStatus.CONFLICT);
        };
    }

    static ModelAndView there(Member member, KpiId id) {
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/kpis/" + id);
    }
}
