package io.waymark.evidence.web;

import io.waymark.assessment.Assessment;
import io.waymark.content.Practice;
import io.waymark.evidence.Evidence;
import io.waymark.evidence.LinkedEvidence;
import io.waymark.evidence.MayProve;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one practice, and the forms to add to it.
 *
 * @param others what could be used here too
 * @param answers whether the member answers the practice
 * @param unsaved what could not be taken as it was sent
 */
record EvidencePage(
        Member member,
        Assessment assessment,
        Practice practice,
        List<LinkedEvidence> evidence,
        List<Evidence> others,
        List<Member> colleagues,
        LocalDate today,
        boolean answers,
        Unsaved unsaved) {

    /** Whether the member adds evidence here. */
    public boolean mayAdd() {
        return MayProve.in(member, assessment, answers);
    }

    public boolean mayChange(Evidence piece) {
        return MayProve.change(member, piece) && !piece.withdrawn();
    }

    /** The id of the region that the page's script replaces; several stand on a page of the questionnaire. */
    public String region() {
        return "evidence-" + practice.key().slug();
    }

    /** What a form shows: what was sent with it, else what is most likely. */
    public NewForm form(String name) {
        return unsaved.is(name) ? unsaved.form() : NewForm.suggested(member, today);
    }

    /** What is wrong with one field of one form. */
    public @Nullable Problem problem(String form, String field) {
        return unsaved.problem(form, field);
    }

    /** The change that could not be made to this piece. */
    public @Nullable EvidenceEdit change(Evidence piece) {
        EvidenceEdit change = unsaved.change();
        return change != null && change.piece().equals(piece.id()) ? change : null;
    }

    /** Ids of the wrong fields on the page, with what is wrong. */
    public List<Problem> problems() {
        return unsaved.problems().stream()
                .map(it -> new Problem(region() + "-" + unsaved.name() + "-" + it.field(), it.message()))
                .toList();
    }
}
