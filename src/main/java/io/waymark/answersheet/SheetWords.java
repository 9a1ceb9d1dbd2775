package io.waymark.answersheet;

import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a sheet, both ways: what heads a column or names an answer, and what was meant by a word in a cell. */
@Component
class SheetWords {

    /** The keys that choose an answer on the page choose it in a sheet too. */
    private static final Map<String, Rating> BY_NUMBER =
            Map.of("1", Rating.NOT, "2", Rating.PARTLY, "3", Rating.LARGELY, "4", Rating.FULLY);

    private final MessageSource messages;

    SheetWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    String of(Column column) {
        return say("answersheet.column." + column);
    }

    String of(Rating rating) {
        return say("rating." + rating);
    }

    String of(Confidence confidence) {
        return say("confidence." + confidence);
    }

    /** The columns by what heads them, however it is spelled. */
    Map<String, Column> columns() {
        return meanings(Column.class, this::of);
    }

    /** The answers by their words, and by the keys that choose them. */
    Function<String, Optional<Rating>> ratings() {
        Map<String, Rating> meanings = meanings(Rating.class, this::of);
        meanings.putAll(BY_NUMBER);
        return word -> Optional.ofNullable(meanings.get(plain(word)));
    }

    Function<String, Optional<Confidence>> confidences() {
        Map<String, Confidence> meanings = meanings(Confidence.class, this::of);
        return word -> Optional.ofNullable(meanings.get(plain(word)));
    }

    /** What a word is compared by: neither case, nor spaces around, nor the shape of an apostrophe matter. */
    static String plain(String word) {
        return word.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, E> meanings(Class<E> type, Function<E, String> word) {
        Map<String, E> meanings = new HashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(it -> meanings.put(plain(word.apply(it)), it));
        return meanings;
    }
}
