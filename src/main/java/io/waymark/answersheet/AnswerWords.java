package io.waymark.answersheet;

import io.waymark.form.NameKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetBudget;
import io.waymark.sheet.SheetReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a sheet, both ways: what heads a column or names an answer, and what was meant by a word in a cell. */
@Component
class AnswerWords {

    /** Many times what an edition asks, and little enough to be read at once. */
    static final SheetBudget BUDGET = new SheetBudget(2_000, 5);

    /** The keys that choose an answer on the page choose it in a sheet too. */
    private static final Map<String, Rating> BY_NUMBER =
            Map.of("1", Rating.NOT, "2", Rating.PARTLY, "3", Rating.LARGELY, "4", Rating.FULLY);

    private final MessageSource messages;

    AnswerWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    String of(AnswerColumn column) {
        return say("answersheet.column." + column);
    }

    String of(Rating rating) {
        return say("rating." + rating);
    }

    String of(Confidence confidence) {
        return say("confidence." + confidence);
    }

    ColumnNames<AnswerColumn> columns() {
        return new ColumnNames<>(AnswerColumn.class, this::of, it -> List.of());
    }

    SheetReader reader() {
        ColumnNames<AnswerColumn> columns = columns();
        return new SheetReader(
                BUDGET, say("answersheet.tab.answers"), it -> columns.find(it).isPresent());
    }

    /** The answers by their words, and by the keys that choose them. */
    Function<String, Optional<Rating>> ratings() {
        Map<NameKey, Rating> meanings = meanings(Rating.class, this::of);
        BY_NUMBER.forEach((number, rating) -> meanings.put(key(number), rating));
        return word -> Optional.ofNullable(meanings.get(key(word)));
    }

    Function<String, Optional<Confidence>> confidences() {
        Map<NameKey, Confidence> meanings = meanings(Confidence.class, this::of);
        return word -> Optional.ofNullable(meanings.get(key(word)));
    }

    /** What a word is compared by: as names are, and whatever the shape of an apostrophe. */
    private static NameKey key(String word) {
        return NameKey.of(word.replace('’', '\''));
    }

    private static <E extends Enum<E>> Map<NameKey, E> meanings(Class<E> type, Function<E, String> word) {
        Map<NameKey, E> meanings = new HashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(it -> meanings.put(key(word.apply(it)), it));
        return meanings;
    }
}
