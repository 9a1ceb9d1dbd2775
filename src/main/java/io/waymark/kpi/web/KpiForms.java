package io.waymark.kpi.web;

import io.waymark.content.Editions;
import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Shows the form of a KPI, and answers what was sent with it. */
@Component
class KpiForms {

    private static final String VIEW = "kpi/form";

    private final RankedGoals goals;
    private final Members members;
    private final Editions editions;

    KpiForms(RankedGoals goals, Members members, Editions editions) {
        this.goals = goals;
        this.members = members;
        this.editions = editions;
    }

    /**
     * The page with what can be chosen; two statements.
     *
     * @param standing null for a new KPI
     */
    @Transactional(readOnly = true)
    public KpiFormPage page(Member member, @Nullable MeasuredKpi standing) {
        KpiChoices choices = KpiChoices.of(editions.current(), goals.of(member), members.colleagues(member), standing);
        return new KpiFormPage(member, choices, standing, null);
    }

    static Reply shown(KpiFormPage page, KpiForm form) {
        return Reply.shown(VIEW, Map.of("page", page, "kpiForm", form));
    }

    static Reply refused(KpiFormPage page, BindingResult problems) {
        return Reply.refused(VIEW, problems, Map.of("page", page));
    }

    static Reply answer(KpiFormPage page, KpiForm form, BindingResult problems, KpiChangeResult result) {
        return switch (result) {
            case KpiChangeResult.Done done -> there(page.member(), done.id());
            case KpiChangeResult.TitleTaken taken -> {
                problems.rejectValue("title", "kpis.error.title-taken");
                yield refused(page.titledSo(taken.by()), problems);
            }
            case KpiChangeResult.Stale stale ->
                Reply.clash(KpiClash.of(page.member(), page.choices(), form.definition(), stale.now()));
        };
    }

    static Reply there(Member member, KpiId id) {
        return Reply.to("/orgs/{slug}/kpis/{id}", member.slug(), id);
    }
}
