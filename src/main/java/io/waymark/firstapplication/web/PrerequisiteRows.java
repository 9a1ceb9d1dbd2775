package io.waymark.firstapplication.web;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.firstapplication.FirstApplicationDecided.Prerequisite;
import io.waymark.firstapplication.Profile;
import io.waymark.firstapplication.SuggestedPrerequisites;
import io.waymark.scoring.Rating;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.validation.BindingResult;

/** The prerequisites of a decision, as they were suggested or typed: {@code title.1}, {@code practice.1}. */
record PrerequisiteRows(List<PrerequisiteRow> all) {

    private static final int MOST = 30;
    private static final int FREE = 2;

    /** What a candidate most likely needs, and a few free ones. */
    static PrerequisiteRows suggested(Profile profile, Edition edition, Map<PracticeKey, Rating> ratings) {
        List<PrerequisiteRow> rows = new ArrayList<>();
        SuggestedPrerequisites.of(profile, edition)
                .forEach(it -> rows.add(PrerequisiteRow.suggestion(rows.size() + 1, it, ratings.get(it.key()))));
        IntStream.range(0, FREE).forEach(it -> rows.add(PrerequisiteRow.free(rows.size() + 1)));
        return new PrerequisiteRows(rows);
    }

    static PrerequisiteRows typed(Map<String, String> fields, Map<PracticeKey, Rating> ratings) {
        return new PrerequisiteRows(IntStream.rangeClosed(1, MOST)
                .filter(it -> fields.containsKey("title." + it) || fields.containsKey("practice." + it))
                .mapToObj(it -> PrerequisiteRow.typed(it, fields, ratings))
                .toList());
    }

    void judge(Edition edition, BindingResult problems) {
        Set<String> named = new HashSet<>();
        for (PrerequisiteRow it : counting()) {
            it.judge(edition, problems);
            if (!it.practice().isEmpty() && !named.add(it.practice())) {
                NamedFields.reject(problems, "title." + it.number(), "application.error.prerequisite-twice");
            }
        }
    }

    /** Call only when nothing is wrong. */
    List<Prerequisite> prerequisites() {
        return counting().stream().map(PrerequisiteRow::prerequisite).toList();
    }

    private List<PrerequisiteRow> counting() {
        return all.stream().filter(PrerequisiteRow::counts).toList();
    }
}
