package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceId;
import io.waymark.organisation.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A change of a piece that could not be made as typed, to be shown again.
 *
 * @param problems what is wrong with it
 * @param now what somebody else saved first; null where nobody did
 */
record EvidenceEdit(
        EvidenceId piece,
        ChangeForm form,
        List<Problem> problems,
        @Nullable Evidence now) {

    static EvidenceEdit wrong(EvidenceId piece, ChangeForm form, List<Problem> problems) {
        return new EvidenceEdit(piece, form, problems, null);
    }

    static EvidenceEdit stale(ChangeForm form, Evidence now) {
        return new EvidenceEdit(now.id(), form.over(now), List.of(), now);
    }

    HttpStatus status() {
        return now == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    }

    public @Nullable Problem problem(String field) {
        return problems.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The name of the owner that the member chose. */
    public String chosenOwner(List<Member> colleagues) {
        return colleagues.stream()
                .filter(it -> it.person().toString().equals(form.owner()))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
