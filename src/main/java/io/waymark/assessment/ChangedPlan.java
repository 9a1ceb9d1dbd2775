package io.waymark.assessment;

import io.waymark.scoring.Targets;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * What of an assessment's plan can be changed while it is open: its title, the level that each dimension aims at, and how much
 * is asked.
 */
public record ChangedPlan(String title, Targets targets, QuestionPath path, boolean presumed) {

    /** The plan as it stands. */
    public static ChangedPlan of(Assessment assessment) {
        return new ChangedPlan(
                assessment.title(),
                assessment.targets(),
                assessment.questions().path(),
                assessment.questions().presumed());
    }

    /** Names this plan: two plans that say the same have the same name. A form carries what was seen. */
    public String seen() {
        return targets.levels().entrySet().stream()
                        .sorted(Comparator.comparing(it -> it.getKey().value()))
                        .map(it -> String.valueOf(it.getValue()))
                        .collect(Collectors.joining("."))
                + " " + path + " " + presumed + " " + title;
    }
}
