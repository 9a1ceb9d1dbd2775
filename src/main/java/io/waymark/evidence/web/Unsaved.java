package io.waymark.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What was sent to the evidence of a practice and could not be taken.
 *
 * @param name of the form: {@code link}, {@code file}, {@code use} or the id of the piece to change
 * @param form what was typed to add a piece
 * @param signedOff whether it came too late
 */
record Unsaved(
        String name,
        NewForm form,
        List<Problem> problems,
        @Nullable EvidenceEdit change,
        boolean signedOff,
        HttpStatus status) {

    private static final NewForm NOTHING = new NewForm("", "", "", "", "", "");

    /** The page as it is asked for. */
    static final Unsaved NONE = new Unsaved("", NOTHING, List.of(), null, false, HttpStatus.OK);

    static Unsaved wrong(String name, NewForm form, List<Problem> problems) {
        return new Unsaved(name, form, problems, null, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static Unsaved tooLate(String name, NewForm form) {
        return new Unsaved(name, form, List.of(), null, true, HttpStatus.CONFLICT);
    }

    /** Nothing was typed that could be lost. */
    static Unsaved tooLate() {
        return tooLate("", NOTHING);
    }

    static Unsaved change(EvidenceEdit change) {
        return new Unsaved(change.piece().toString(), NOTHING, change.problems(), change, false, change.status());
    }

    public boolean is(String form) {
        return name.equals(form);
    }

    @Nullable
    Problem problem(String ofForm, String field) {
        return problems.stream()
                .filter(it -> is(ofForm) && it.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
