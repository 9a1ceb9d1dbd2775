package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidenceList.Cursor;
import io.waymark.evidence.EvidenceList.Show;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of the organisation's evidence is looked at, as the address says; what means nothing there is the usual.
 *
 * @param words that titles hold; empty for all
 * @param change the piece that is about to be changed
 */
record ListQuery(
        Show show, String words, Cursor after, @Nullable EvidenceId change) {

    static ListQuery typed(String show, String words, String after, String change) {
        return new ListQuery(
                Arrays.stream(Show.values())
                        .filter(it -> name(it).equals(show))
                        .findFirst()
                        .orElse(Show.ALL),
                words,
                cursor(after).orElse(Cursor.START),
                piece(change).orElse(null));
    }

    /** The address of the same choice from its beginning. */
    public String first() {
        return new ListQuery(show, words, Cursor.START, null).query();
    }

    /** The address of what follows this piece. */
    public String behind(Evidence last) {
        return new ListQuery(show, words, Cursor.of(last), null).query();
    }

    /** The address of the same page with the form to change a piece. */
    public String changing(Evidence piece) {
        return new ListQuery(show, words, after, piece.id()).query();
    }

    /** The address of the same page without a form. */
    public String plain() {
        return new ListQuery(show, words, after, null).query();
    }

    private String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam("show", name(show));
        if (!after.equals(Cursor.START)) {
            query.queryParam("after", after.reviewBy() + "_" + after.id());
        }
        if (change != null) {
            query.queryParam("change", change);
        }
        if (!words.isEmpty()) {
            query.queryParam("q", "{words}");
        }
        return query.encode().buildAndExpand(words).toUriString();
    }

    static String name(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Cursor> cursor(String text) {
        int gap = text.indexOf('_');
        Optional<LocalDate> day = day(text.substring(0, Math.max(gap, 0)));
        return day.flatMap(it -> piece(text.substring(gap + 1)).map(id -> new Cursor(it, id)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EvidenceId> piece(String text) {
        try {
            return Optional.of(EvidenceId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
