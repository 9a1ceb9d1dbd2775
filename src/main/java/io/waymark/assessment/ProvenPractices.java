package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.Set;

/** Which practices are proven: by evidence that a review accepted and that nobody has to look at again yet. */
public interface ProvenPractices {

    /** The practices of the assessment that are proven on this day; one statement. */
    Set<PracticeKey> on(Member member, AssessmentId assessment, LocalDate day);
}
