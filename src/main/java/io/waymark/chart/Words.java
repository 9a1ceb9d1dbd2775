package io.waymark.chart;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a chart speaks: sentences from a message bundle, numbers and lists as the locale writes them. */
public final class Words {

    private static final int USUAL_DECIMALS = 2;

    private final Locale locale;
    private final Function<String, @Nullable String> patterns;
    private final int decimals;

    private Words(Locale locale, Function<String, @Nullable String> patterns, int decimals) {
        this.locale = locale;
        this.patterns = patterns;
        this.decimals = decimals;
    }

    /** English sentences with the locale's numbers. */
    public static Words in(Locale locale) {
        return from(locale, key -> null);
    }

    /** @param patterns from {@link Phrase#key()} to the locale's pattern, or null for the English one */
    public static Words from(Locale locale, Function<String, @Nullable String> patterns) {
        return new Words(locale, patterns, USUAL_DECIMALS);
    }

    /** The same, with more or fewer decimals: a figure that is not zero must not be written as zero. */
    public Words withDecimals(int most) {
        return new Words(locale, patterns, most);
    }

    String say(Phrase phrase, String... parts) {
        var pattern = Objects.requireNonNullElse(patterns.apply(phrase.key()), phrase.english());
        return new MessageFormat(pattern, locale).format(parts);
    }

    /** At most two decimals unless told otherwise, for example 1.75 in English and 1,75 in German. */
    String number(double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value == 0 ? 0 : value);
    }

    String range(AxisRange range) {
        return range.isPoint() ? number(range.low()) : say(Phrase.BETWEEN, number(range.low()), number(range.high()));
    }

    String list(List<String> items) {
        return ListFormat.getInstance(locale, ListFormat.Type.UNIT, ListFormat.Style.FULL)
                .format(items);
    }
}
