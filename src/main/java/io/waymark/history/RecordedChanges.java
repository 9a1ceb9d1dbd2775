package io.waymark.history;

import static java.util.stream.Collectors.joining;

import io.waymark.figure.Figures;
import io.waymark.figure.Times;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what an act changed. Only fields and values for which there are words are told: a field by
 * {@code activity.field.<field>}, the name of a state by {@code activity.value.<field>.<NAME>}, a person by name. What
 * nobody found words for is left out, never printed as it is kept.
 *
 * @param words the message of a key; null where there is none
 * @param named the name of a person or a thing of the organisation; null where there is none
 * @param unit in which its figures are counted; empty where they are plain numbers
 */
record RecordedChanges(
        Function<String, @Nullable String> words, Function<UUID, @Nullable String> named, String unit, Locale locale) {

    private static final Pattern NAME_OF_A_STATE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*([.][a-z0-9-]+)?");
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Fields whose texts are figures. */
    private static final Set<String> FIGURES = Set.of("baseline", "target", "low", "high", "value", "once", "monthly");

    /** What differs between two versions of a thing. */
    List<RecordedChange> between(Map<String, ?> before, Map<String, ?> after) {
        return Stream.of(before, after)
                .flatMap(it -> it.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(it -> !Objects.equals(before.get(it), after.get(it)))
                .flatMap(it -> change(it, before.get(it), after.get(it)).stream())
                .toList();
    }

    private Optional<RecordedChange> change(String field, @Nullable Object before, @Nullable Object after) {
        String name = words.apply("activity.field." + field);
        String from = value(field, before);
        String to = value(field, after);
        return name == null || from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordedChange(name, from, to));
    }

    private String value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean it -> said(field, it.toString());
            case Number it -> it.toString();
            case String it -> text(field, it);
            case List<?> all ->
                all.stream()
                        .map(it -> listed(field, it))
                        .filter(it -> !it.isEmpty())
                        .collect(joining(", "));
            default -> "";
        };
    }

    /** One of several: a name or a state, never a text. */
    private String listed(String field, @Nullable Object value) {
        String text = Objects.toString(value, "");
        return ID.matcher(text).matches() ? name(text) : said(field, text);
    }

    private String text(String field, String value) {
        if (NAME_OF_A_STATE.matcher(value).matches()) {
            return said(field, value);
        }
        if (ID.matcher(value).matches()) {
            return name(value);
        }
        if (FIGURES.contains(field) && FIGURE.matcher(value).matches()) {
            return Figures.amount(new BigDecimal(value), unit).strip();
        }
        String word = KEY.matcher(value).matches() ? said(field, value) : "";
        return word.isEmpty() ? day(value) : word;
    }

    private String name(String id) {
        return orNothing(named.apply(UUID.fromString(id)));
    }

    private String said(String field, String value) {
        return orNothing(words.apply("activity.value." + field + "." + value));
    }

    private String day(String text) {
        try {
            return Times.day(LocalDate.parse(text), locale);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
