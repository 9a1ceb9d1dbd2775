package io.waymark.chart;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a chart speaks: sentences from a message bundle, numbers as the caller writes them, lists as the locale does. */
public final class Words {

    private final Locale locale;
    private final DoubleFunction<String> numbers;
    private final Function<String, @Nullable String> patterns;

    private Words(Locale locale, DoubleFunction<String> numbers, Function<String, @Nullable String> patterns) {
        this.locale = locale;
        this.numbers = numbers;
        this.patterns = patterns;
    }

    /**
     * English sentences.
     *
     * @param numbers writes them: a figure that is not zero must not be written as zero
     */
    public static Words in(Locale locale, DoubleFunction<String> numbers) {
        return from(locale, numbers, key -> null);
    }

    /** @param patterns from {@link Phrase#key()} to the locale's pattern, or null for the English one */
    public static Words from(
            Locale locale, DoubleFunction<String> numbers, Function<String, @Nullable String> patterns) {
        return new Words(locale, numbers, patterns);
    }

    String say(Phrase phrase, String... parts) {
        var pattern = Objects.requireNonNullElse(patterns.apply(phrase.key()), phrase.english());
        return new MessageFormat(pattern, locale).format(parts);
    }

    String number(double value) {
        return numbers.apply(value == 0 ? 0 : value);
    }

    String range(AxisRange range) {
        return range.isPoint() ? number(range.low()) : say(Phrase.BETWEEN, number(range.low()), number(range.high()));
    }

    String list(List<String> items) {
        return ListFormat.getInstance(locale, ListFormat.Type.UNIT, ListFormat.Style.FULL)
                .format(items);
    }
}
