package io.waymark.wording.web;

import io.waymark.organisation.Member;
import io.waymark.wording.Advice;
import io.waymark.wording.ConfirmationStanding;
import io.waymark.wording.Subject;
import io.waymark.wording.Wording;

/**
 * One wording on the page.
 *
 * @param mine whether the reader is its business owner
 */
record WordingRow(Wording wording, Advice advice, ConfirmationStanding standing, boolean mine) {

    /** Whether the reader is asked to confirm it. */
    public boolean waiting() {
        return mine && !standing.understood();
    }

    public boolean technical() {
        return !advice.marks().isEmpty();
    }

    public boolean under(Subject.Kind kind) {
        return wording.subject().kind() == kind;
    }

    /** Where "I understand this" is sent. */
    public String confirmation(Member member) {
        return "/orgs/%s/wording/%s/%s/understandings"
                .formatted(
                        member.slug(),
                        wording.subject().kind().path(),
                        wording.subject().id());
    }

    /** Where its words are changed. */
    public String form(Member member) {
        String page = "/orgs/%s/%s/%s"
                .formatted(
                        member.slug(),
                        wording.subject().kind().path(),
                        wording.subject().id());
        return under(Subject.Kind.GOAL) ? page : page + "/edit";
    }
}
