package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.NewEvidence;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A new piece of evidence as it was typed: every field is text, so that whatever came in can be shown again.
 *
 * @param url empty where a file is added
 * @param key made with the form; becomes the id of the piece, so that a form sent twice adds one
 */
record NewForm(String title, String url, String dated, String reviewBy, String owner, String key) {

    static NewForm typed(Map<String, String> fields) {
        return new NewForm(
                fields.getOrDefault("title", ""),
                fields.getOrDefault("url", ""),
                fields.getOrDefault("dated", ""),
                fields.getOrDefault("reviewBy", ""),
                fields.getOrDefault("owner", ""),
                fields.getOrDefault("key", ""));
    }

    /** What the member most likely wants: today's evidence, looked after by themselves. */
    static NewForm suggested(Member member, LocalDate today) {
        return new NewForm(
                "",
                "",
                today.toString(),
                "",
                member.person().toString(),
                TimeOrderedId.next().toString());
    }

    /** The wish to add this link; call only when {@link NewCheck} finds nothing wrong. */
    NewEvidence link(List<Member> colleagues) {
        return evidence(title.strip(), new NewEvidence.Link(url.strip()), colleagues);
    }

    /** The wish to add this file; call only when {@link NewCheck} finds nothing wrong. A file may go by its name. */
    NewEvidence file(NewEvidence.File file, List<Member> colleagues) {
        return evidence(title.isBlank() ? file.name() : title.strip(), file, colleagues);
    }

    private NewEvidence evidence(String called, NewEvidence.Substance substance, List<Member> colleagues) {
        return new NewEvidence(
                EvidenceId.of(key),
                called,
                substance,
                Typed.colleague(owner, colleagues).orElseThrow(),
                Typed.day(dated).orElseThrow(),
                Typed.day(reviewBy).orElse(null));
    }
}
