package io.waymark.evidence.web;

import io.waymark.assessment.Assessment;
import io.waymark.content.Practice;
import io.waymark.evidence.Evidence;
import io.waymark.evidence.FileRoom;
import io.waymark.evidence.LinkedEvidence;
import io.waymark.evidence.MayProve;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

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
        FileRoom room,
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

    /** Who can look after a piece. */
    public List<SelectOption> owners() {
        return colleagues.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }

    /** The id of the region that the page's script replaces; several stand on a page of the questionnaire. */
    public String region() {
        return "evidence-" + practice.key().slug();
    }

    /** What is most likely wanted. */
    public NewEvidenceForm suggested() {
        return NewEvidenceForm.suggested(member, today);
    }

    /** What a field of a form holds: what was sent with it, else what is most likely. */
    public Object value(String form, String field, Object likely) {
        return unsaved.is(form) ? unsaved.typed(field) : likely;
    }

    /** What is wrong with one field of one form. */
    public @Nullable FieldError problem(String form, String field) {
        return unsaved.problem(form, field);
    }

    /** Whether a file came and could not be kept, so that it must be chosen anew. */
    public boolean fileLost() {
        return unsaved.is("file") && problem("file", "file") == null;
    }

    /** The change that could not be made to this piece. */
    public EvidenceEdit.@Nullable Wrong change(Evidence piece) {
        return unsaved.binding() != null && unsaved.is(piece.id().toString())
                ? new EvidenceEdit.Wrong(piece.id(), unsaved.binding())
                : null;
    }

    /** The id of a wrong field on the page. */
    public String place(FieldError problem) {
        return region() + "-" + unsaved.name() + "-" + problem.getField();
    }
}
