package io.waymark.value;

import io.waymark.figure.Reading;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTrees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page on which a value case is written; three statements at most. */
@Component
class NewCasePages {

    private final RankedGoals goals;
    private final OutcomeTrees trees;
    private final CaseStanding standing;
    private final TargetWords words;

    NewCasePages(RankedGoals goals, OutcomeTrees trees, CaseStanding standing, TargetWords words) {
        this.goals = goals;
        this.trees = trees;
        this.standing = standing;
        this.words = words;
    }

    @Transactional(readOnly = true)
    ModelAndView show(Member member, CaseForm form, Map<String, String> problems) {
        List<RankedGoal> ranked = goals.of(member);
        Optional<RankedGoal> goal = ranked.stream()
                .filter(it -> it.id().toString().equals(form.goal()))
                .findFirst();
        List<KpiFacts> kpis = trees.kpis(member).stream()
                .filter(it -> goal.isPresent() && goal.get().id().equals(it.goal()))
                .toList();
        Optional<KpiFacts> kpi = kpis.stream()
                .filter(it -> kpis.size() == 1 || it.id().toString().equals(form.kpi()))
                .findFirst();
        List<Reading> readings =
                kpi.map(it -> standing.offered(member, it.id())).orElse(List.of());
        NewCasePage page = new NewCasePage(
                member,
                ranked,
                goal.orElse(null),
                kpis,
                kpi.orElse(null),
                readings,
                filled(form, kpi, readings, problems),
                problems);
        return new ModelAndView(
                "value/new-value-case",
                Map.of("page", page),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A form that nobody typed into begins with the first figure, the newest one, and the KPI's target. */
    private CaseForm filled(
            CaseForm form, Optional<KpiFacts> kpi, List<Reading> readings, Map<String, String> problems) {
        if (!problems.isEmpty() || kpi.isEmpty() || readings.isEmpty()) {
            return form;
        }
        return new CaseForm(
                form.goal(),
                kpi.get().id().toString(),
                readings.getFirst().day().toString(),
                readings.getLast().day().toString(),
                words.of(kpi.get()),
                "",
                "");
    }
}
