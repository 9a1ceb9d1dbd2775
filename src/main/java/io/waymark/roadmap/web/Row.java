package io.waymark.roadmap.web;

import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Quarter;
import io.waymark.roadmap.Step;
import io.waymark.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step as the list shows it, with what its forms hold.
 *
 * @param returned a form that could not be taken, of this step or another
 */
record Row(Step step, Quarter now, @Nullable Returned returned) {

    private static final int QUARTERS_AHEAD = 8;

    /** The plan form: as chosen, where it came back, else as stored. */
    public Map<String, String> plan() {
        return typed("state")
                .orElseGet(() -> InitiativePlanForm.of(step.facts()).fields());
    }

    /** The override form: as typed, where it came back, else as stored. */
    public Map<String, String> override() {
        return typed("priority").orElseGet(() -> OverrideForm.of(step.facts()).fields());
    }

    /** What is wrong with the form that has this field; empty for all that were not just sent. */
    public Map<String, String> problems(String field) {
        return returned != null && typed(field).isPresent() ? returned.problems() : Map.of();
    }

    /** The quarters that the plan form offers; one that was chosen earlier stays among them. */
    public List<String> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        Optional.ofNullable(step.facts().target())
                .filter(it -> it.compareTo(now) < 0 || it.compareTo(now.plus(QUARTERS_AHEAD)) >= 0)
                .ifPresent(quarters::add);
        for (int ahead = 0; ahead < QUARTERS_AHEAD; ahead++) {
            quarters.add(now.plus(ahead));
        }
        return quarters.stream().map(Quarter::toString).toList();
    }

    /** The look of the status. */
    public String tone() {
        return switch (step.facts().status()) {
            case IN_PROGRESS -> "progress";
            case DONE -> "done";
            case PROPOSED, PLANNED, DROPPED -> "todo";
        };
    }

    /** The look of a rating. */
    public static String band(@Nullable Rating rating) {
        if (rating == null) {
            return "open";
        }
        return switch (rating) {
            case NOT_APPLICABLE -> "na";
            case DONT_KNOW -> "unknown";
            case NOT, PARTLY, LARGELY, FULLY -> rating.name().toLowerCase(Locale.ROOT);
        };
    }

    private Optional<Map<String, String>> typed(String field) {
        InitiativeId id = step.facts().id();
        return Optional.ofNullable(returned).filter(it -> it.is(id, field)).map(Returned::fields);
    }
}
