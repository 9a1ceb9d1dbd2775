package io.waymark.site;

import io.waymark.figure.Figures;
import java.math.RoundingMode;
import java.text.Bidi;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The message bundles. Words from right to left that are put into a sentence reorder nothing around them, and numbers are
 * rounded as {@link Figures} rounds them.
 */
final class Sentences extends ResourceBundleMessageSource {

    static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    /** The bundle of each key, by language: the bundles would be asked one after the other, forty of them. */
    private final Map<Locale, Map<String, ResourceBundle>> homes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        ResourceBundle home = home(code, locale);
        return home == null ? null : getStringOrNull(home, code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        ResourceBundle home = home(code, locale);
        return home == null ? null : getMessageFormat(home, code, locale);
    }

    private @Nullable ResourceBundle home(String code, Locale locale) {
        return homes.computeIfAbsent(locale, this::homes).get(code);
    }

    private Map<String, ResourceBundle> homes(Locale locale) {
        Map<String, ResourceBundle> homes = new HashMap<>();
        for (String basename : getBasenameSet()) {
            ResourceBundle bundle = getResourceBundle(basename, locale);
            if (bundle != null) {
                bundle.keySet().forEach(it -> homes.putIfAbsent(it, bundle));
            }
        }
        return homes;
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
        return Arrays.stream(super.resolveArguments(arguments, locale))
                .map(Sentences::isolated)
                .toArray();
    }

    @Override
    protected MessageFormat createMessageFormat(String sentence, @Nullable Locale locale) {
        MessageFormat format = super.createMessageFormat(sentence, locale);
        Format[] parts = format.getFormats();
        IntStream.range(0, parts.length)
                .filter(it -> parts[it] instanceof DecimalFormat)
                .forEach(it -> format.setFormat(it, new HalvesUp((DecimalFormat) parts[it])));
        return format;
    }

    private static Object isolated(Object argument) {
        return argument instanceof String words && Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? ISOLATE + words + END
                : argument;
    }

    /** Without it a half goes to the even neighbour, and 0.15, which is a little less in binary, is no half. */
    private static final class HalvesUp extends DecimalFormat {

        HalvesUp(DecimalFormat format) {
            super(format.toPattern(), format.getDecimalFormatSymbols());
            setRoundingMode(RoundingMode.HALF_UP);
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition place) {
            return format((Object) Figures.rounded(number, getMaximumFractionDigits()), to, place);
        }
    }
}
