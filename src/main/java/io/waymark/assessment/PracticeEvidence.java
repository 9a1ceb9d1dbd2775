package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.util.Collection;

/** What the core asks of the evidence behind an assessment: acceptance, the way to the next one. */
public interface PracticeEvidence {

    /**
     * Accepts all evidence of these practices that is not overdue. The caller has checked that the member reviews them and
     * that the assessment is open.
     *
     * @return how many pieces were accepted anew
     */
    int accept(Member reviewer, AssessmentId assessment, Collection<PracticeKey> practices, Clock clock);

    /**
     * Lets the evidence of one assessment back the same practices of another, as far as its edition has them. Acceptance
     * stays behind: it is given anew.
     *
     * @return how many links came along
     */
    int carryOver(Member member, AssessmentId from, AssessmentId to, Clock clock);
}
