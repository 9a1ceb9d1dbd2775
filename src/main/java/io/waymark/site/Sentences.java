package io.waymark.site;

import java.text.Bidi;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The message bundles; words from right to left that are put into a sentence reorder nothing around them. */
final class Sentences extends ResourceBundleMessageSource {

    static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
        return Arrays.stream(super.resolveArguments(arguments, locale))
                .map(Sentences::isolated)
                .toArray();
    }

    private static Object isolated(Object argument) {
        return argument instanceof String words && Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? ISOLATE + words + END
                : argument;
    }
}
