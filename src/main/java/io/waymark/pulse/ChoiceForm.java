package io.waymark.pulse;

import io.waymark.content.TopicKey;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came in.
 *
 * @param rating "0" to "5" or {@link #CANT_SAY}; named as the questionnaire names it, so that its keys work here too
 * @param version what the person had on the screen; null for nothing
 * @param instead the version that the person chose to replace after seeing both; null where they saw one
 * @param on whether the person goes on to the next question
 */
record ChoiceForm(
        @Pattern(regexp = "[0-5]|" + CANT_SAY, message = "{pulse.error.choose}")
        String rating,

        @PositiveOrZero(message = "{pulse.error.form}") @Nullable
        Integer version,

        @PositiveOrZero(message = "{pulse.error.form}") @Nullable
        Integer instead,

        boolean on) {

    static final String CANT_SAY = "CANT_SAY";

    static ChoiceForm empty() {
        return new ChoiceForm("", 0, null, false);
    }

    static ChoiceForm of(PulseAnswer answer) {
        return new ChoiceForm(rating(answer), answer.version(), null, false);
    }

    /** The same choice, made anew over the version that stands now. */
    ChoiceForm over(int current) {
        return new ChoiceForm(rating, version, current, on);
    }

    /** The wish to save; call only when nothing is wrong. */
    PulseSave toSave(PulseId pulse, TopicKey topic) {
        return new PulseSave(pulse, topic, level(), seenVersion());
    }

    /** The field's value of a saved answer. */
    static String rating(PulseAnswer answer) {
        return answer.level() == null ? CANT_SAY : answer.level().toString();
    }

    private int seenVersion() {
        if (instead != null) {
            return instead;
        }
        return version == null ? 0 : version;
    }

    private @Nullable Integer level() {
        return rating.equals(CANT_SAY) ? null : Integer.valueOf(rating);
    }
}
