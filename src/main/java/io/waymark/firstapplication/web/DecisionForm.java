package io.waymark.firstapplication.web;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.NewDecision;
import io.waymark.firstapplication.Profile;
import io.waymark.firstapplication.SuggestedPrerequisites;
import io.waymark.scoring.Rating;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A decision as it was typed.
 *
 * @param seen names the ranking that the member looked at
 */
record DecisionForm(String candidate, String reason, String seen, List<PrerequisiteRow> rows) {

    private static final int REASON_LENGTH = 2000;
    private static final int MOST_ROWS = 30;
    private static final int FREE_ROWS = 2;

    /** For a candidate, with what it most likely needs. */
    static DecisionForm suggested(
            CandidateId candidate, Profile profile, String seen, Edition edition, Map<PracticeKey, Rating> ratings) {
        List<PrerequisiteRow> rows = new ArrayList<>();
        SuggestedPrerequisites.of(profile, edition)
                .forEach(it -> rows.add(PrerequisiteRow.suggestion(rows.size() + 1, it, ratings.get(it.key()))));
        IntStream.range(0, FREE_ROWS).forEach(it -> rows.add(PrerequisiteRow.free(rows.size() + 1)));
        return new DecisionForm(candidate.toString(), "", seen, rows);
    }

    static DecisionForm typed(Map<String, String> fields, Map<PracticeKey, Rating> ratings) {
        return new DecisionForm(
                Typed.text(fields, "candidate"),
                Typed.text(fields, "reason"),
                Typed.text(fields, "seen"),
                IntStream.rangeClosed(1, MOST_ROWS)
                        .filter(it -> fields.containsKey("title." + it) || fields.containsKey("practice." + it))
                        .mapToObj(it -> PrerequisiteRow.typed(it, fields, ratings))
                        .toList());
    }

    /** The same, made from another ranking. */
    DecisionForm over(String state) {
        return new DecisionForm(candidate, reason, state, rows);
    }

    Problems problems(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            problems.add(Problem.of("reason", "application.error.reason"));
        }
        Set<String> named = new HashSet<>();
        for (PrerequisiteRow it : rows) {
            if (it.counts()) {
                problems.addAll(it.problems(edition));
                if (!it.practice().isEmpty() && !named.add(it.practice())) {
                    problems.add(Problem.of("title." + it.number(), "application.error.prerequisite-twice"));
                }
            }
        }
        return new Problems(problems);
    }

    /** Call only when nothing is wrong. */
    NewDecision decision() {
        return new NewDecision(
                seen,
                new CandidateId(Typed.key(candidate)),
                reason,
                rows.stream()
                        .filter(PrerequisiteRow::counts)
                        .map(PrerequisiteRow::prerequisite)
                        .toList());
    }
}
