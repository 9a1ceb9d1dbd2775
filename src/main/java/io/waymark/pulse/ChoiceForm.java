package io.waymark.pulse;

import io.waymark.content.TopicKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came in: every field is text, so that whatever it was can be shown again.
 *
 * @param rating "0" to "5" or {@link #CANT_SAY}; named as the questionnaire names it, so that its keys work here too
 * @param version what the person had on the screen
 * @param instead the version that the person chose to replace after seeing both
 */
record ChoiceForm(String rating, String version, String instead) {

    static final String CANT_SAY = "CANT_SAY";

    static ChoiceForm typed(Map<String, String> fields) {
        return new ChoiceForm(
                fields.getOrDefault("rating", ""),
                fields.getOrDefault("version", "0"),
                fields.getOrDefault("instead", ""));
    }

    static ChoiceForm empty() {
        return new ChoiceForm("", "0", "");
    }

    static ChoiceForm of(PulseAnswer answer) {
        return new ChoiceForm(written(answer.level()), String.valueOf(answer.version()), "");
    }

    /** The same choice, made anew over the version that stands now. */
    ChoiceForm over(int current) {
        return new ChoiceForm(rating, version, String.valueOf(current));
    }

    /** Message key of what is wrong with it, if anything is. */
    Optional<String> problem() {
        if (!rating.matches("[0-" + PulseRange.TOP + "]|" + CANT_SAY)) {
            return Optional.of("pulse.error.choose");
        }
        return version.matches("\\d{1,9}") && instead.matches("\\d{0,9}")
                ? Optional.empty()
                : Optional.of("pulse.error.form");
    }

    /** The wish to save; call only when there is no {@link #problem}. */
    PulseSave toSave(PulseId pulse, TopicKey topic) {
        return new PulseSave(pulse, topic, level(), Integer.parseInt(instead.isEmpty() ? version : instead));
    }

    private @Nullable Integer level() {
        return rating.equals(CANT_SAY) ? null : Integer.valueOf(rating);
    }

    private static String written(@Nullable Integer level) {
        return level == null ? CANT_SAY : level.toString();
    }

    /** The field's value of a saved answer. */
    static String rating(PulseAnswer answer) {
        return written(answer.level());
    }
}
