package io.waymark.wording.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which wordings are listed; the choice is part of the address. */
enum WordingFilter {
    ALL(it -> true),
    MINE(WordingRow::waiting),
    TERMS(WordingRow::technical),
    LAPSED(it -> it.standing().lapsed());

    private final Predicate<WordingRow> matches;

    WordingFilter(Predicate<WordingRow> matches) {
        this.matches = matches;
    }

    /** What is none of them shows all. */
    static WordingFilter typed(@Nullable String text) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(text))
                .findFirst()
                .orElse(ALL);
    }

    boolean matches(WordingRow row) {
        return matches.test(row);
    }

    /** Its part of addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String query() {
        return this == ALL ? "" : "?show=" + key();
    }
}
