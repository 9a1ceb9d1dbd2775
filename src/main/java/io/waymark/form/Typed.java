package io.waymark.form;

import io.waymark.figure.KnownDays;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into fields: they come in as text, so that whatever was typed can be shown again. */
public final class Typed {

    private Typed() {}

    /** A field that is missing is empty; lines end as they are kept, whatever the browser sends. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** A day as browsers send it, for example 2026-12-01; empty where the text names none of this age. */
    public static Optional<LocalDate> day(String text) {
        return KnownDays.read(text);
    }

    /** The version that a form was made from; empty where it is none. */
    public static Optional<Integer> version(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The colleague that was chosen. */
    public static Optional<Member> colleague(String text, Collection<Member> colleagues) {
        return colleagues.stream()
                .filter(it -> it.person().toString().equals(text))
                .findFirst();
    }
}
