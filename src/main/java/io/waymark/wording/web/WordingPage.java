package io.waymark.wording.web;

import io.waymark.organisation.Member;
import io.waymark.wording.Subject;
import java.util.List;

/**
 * All wordings of an organisation as one member sees them.
 *
 * @param rows all of them, also those that are not shown
 */
record WordingPage(Member member, WordingFilter show, List<WordingRow> rows) {

    public List<Subject.Kind> kinds() {
        return List.of(Subject.Kind.values());
    }

    public List<WordingFilter> choices() {
        return List.of(WordingFilter.values());
    }

    /** The rows of one kind that are shown. */
    public List<WordingRow> of(Subject.Kind kind) {
        return rows.stream().filter(it -> it.under(kind) && show.matches(it)).toList();
    }

    public long count(WordingFilter choice) {
        return rows.stream().filter(choice::matches).count();
    }

    public long understood() {
        return rows.stream().filter(it -> it.standing().understood()).count();
    }

    public long technical() {
        return count(WordingFilter.TERMS);
    }

    public long waiting() {
        return count(WordingFilter.MINE);
    }
}
