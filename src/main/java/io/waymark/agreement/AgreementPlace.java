package io.waymark.agreement;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;

/** Where a form about a practice was sent from: the comparison, as it was filtered, or the workshop. */
record AgreementPlace(
        Member member,
        AssessmentId assessment,
        PracticeKey practice,
        Returned.Form form,
        boolean workshop,
        ComparisonFilter show,
        boolean region) {

    static AgreementPlace of(
            Member member,
            AssessmentId assessment,
            PracticeKey practice,
            Returned.Form form,
            ComparisonPart part,
            HtmxRequest htmx) {
        return new AgreementPlace(
                member,
                assessment,
                practice,
                form,
                part.in().equals("workshop"),
                ComparisonFilter.of(part.show()),
                htmx.isHtmxRequest());
    }

    /** The way back to the practice. */
    Reply back() {
        String dimension = practice.topic().dimension().value();
        Reply back = workshop
                ? Reply.to(
                        "/orgs/{slug}/assessments/{id}/workshop/{dimension}?at={practice}",
                        member.slug(),
                        assessment,
                        dimension,
                        practice)
                : Reply.to(
                        "/orgs/{slug}/assessments/{id}/comparison/{dimension}?show={show}#{practice}",
                        member.slug(),
                        assessment,
                        dimension,
                        show.word(),
                        practice);
        return back.keeping("recorded", practice);
    }
}
