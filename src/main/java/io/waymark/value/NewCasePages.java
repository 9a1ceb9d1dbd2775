package io.waymark.value;

import io.waymark.figure.Reading;
import io.waymark.form.CreationKey;
import io.waymark.form.SelectOption;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTrees;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page on which a value case is written; three statements at most. */
@Component
class NewCasePages {

    static final String VIEW = "value/new-value-case";

    private final RankedGoals goals;
    private final OutcomeTrees trees;
    private final CaseStanding standing;
    private final ReadingChoices choices;
    private final TargetWords words;

    NewCasePages(
            RankedGoals goals, OutcomeTrees trees, CaseStanding standing, ReadingChoices choices, TargetWords words) {
        this.goals = goals;
        this.trees = trees;
        this.standing = standing;
        this.choices = choices;
        this.words = words;
    }

    /** The page with a form that begins with the first figure, the newest one, and the KPI's target. */
    @Transactional(readOnly = true)
    Map<String, Object> of(Member member, CaseSubject subject) {
        List<RankedGoal> ranked = goals.of(member);
        RankedGoal goal = ranked.stream()
                .filter(it -> it.id().equals(subject.goal()))
                .findFirst()
                .orElse(null);
        List<KpiFacts> kpis = trees.kpis(member).stream()
                .filter(it -> goal != null && goal.id().equals(it.goal()))
                .toList();
        KpiFacts kpi = kpis.stream()
                .filter(it -> kpis.size() == 1 || it.id().equals(subject.kpi()))
                .findFirst()
                .orElse(null);
        List<Reading> readings = kpi == null ? List.of() : standing.offered(member, kpi.id());
        List<SelectOption> offered = kpi == null ? List.of() : choices.of(readings, kpi.unit());
        return Map.of(
                "page",
                new NewCasePage(member, ranked, goal, kpis, kpi, offered),
                "caseForm",
                fresh(subject, kpi, readings));
    }

    private CaseForm fresh(CaseSubject subject, @Nullable KpiFacts kpi, List<Reading> readings) {
        return kpi == null || readings.isEmpty()
                ? new CaseForm(subject.goal(), subject.kpi(), null, null, "", "", null, CreationKey.next())
                : new CaseForm(
                        subject.goal(),
                        kpi.id(),
                        readings.getFirst().day(),
                        readings.getLast().day(),
                        words.of(kpi),
                        "",
                        null,
                        CreationKey.next());
    }
}
