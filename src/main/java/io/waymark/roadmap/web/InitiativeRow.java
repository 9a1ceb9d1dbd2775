package io.waymark.roadmap.web;

import io.waymark.figure.Quarter;
import io.waymark.form.SelectOption;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Step;
import io.waymark.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A step as the list shows it, with what its forms hold.
 *
 * @param opensBand whether it is the first of its band on the page
 * @param refusal of a form of this step or another
 */
record InitiativeRow(
        Step step, boolean opensBand, Quarter now, @Nullable Refusal refusal) {

    /** A form about an initiative that could not be taken, to be shown again in its row as it was typed. */
    record Refusal(InitiativeId initiative, BindingResult problems) {

        /** Whether it is the form of this name, of this initiative. */
        boolean is(InitiativeId id, String form) {
            return initiative.equals(id) && problems.getObjectName().equals(form);
        }
    }

    private static final int QUARTERS_AHEAD = 8;
    private static final String PLAN = "initiativePlanForm";
    private static final String OVERRIDE = "overrideForm";

    /** The plan form: as chosen, where it came back, else as stored. */
    public InitiativePlanForm plan() {
        return typed(PLAN, InitiativePlanForm.class).orElseGet(() -> InitiativePlanForm.of(step.facts()));
    }

    /** The override form: as typed, where it came back, else as stored. */
    public OverrideForm override() {
        return typed(OVERRIDE, OverrideForm.class).orElseGet(() -> OverrideForm.of(step.facts()));
    }

    /** The priority by hand in its field: what was typed, also where nobody can read it. */
    public @Nullable Object priority() {
        return sent(OVERRIDE).<Object>map(it -> it.getFieldValue("priority")).orElseGet(override()::priority);
    }

    /** What is wrong with this form by field, the first of each; empty for all that were not just sent. */
    public Map<String, FieldError> problems(String form) {
        return sent(form)
                .map(it -> it.getFieldErrors().stream()
                        .collect(Collectors.toMap(FieldError::getField, Function.identity(), (first, next) -> first)))
                .orElse(Map.of());
    }

    /** The quarters that the plan form offers; one that was chosen earlier stays among them. */
    public List<SelectOption> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        Optional.ofNullable(step.facts().target())
                .filter(it -> it.compareTo(now) < 0 || it.compareTo(now.plus(QUARTERS_AHEAD)) >= 0)
                .ifPresent(quarters::add);
        for (int ahead = 0; ahead < QUARTERS_AHEAD; ahead++) {
            quarters.add(now.plus(ahead));
        }
        return quarters.stream().map(it -> new SelectOption(it, it.toString())).toList();
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

    private <T> Optional<T> typed(String form, Class<T> type) {
        return sent(form).map(it -> it.getModel().get(form)).map(type::cast);
    }

    private Optional<BindingResult> sent(String form) {
        return Optional.ofNullable(refusal)
                .filter(it -> it.is(step.facts().id(), form))
                .map(Refusal::problems);
    }
}
