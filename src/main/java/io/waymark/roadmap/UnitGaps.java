package io.waymark.roadmap;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.Standings;
import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Gap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is missing of a unit, by its newest assessment that can say something. */
@Component
public class UnitGaps {

    private final Assessments assessments;
    private final Standings standings;

    UnitGaps(Assessments assessments, Standings standings) {
        this.assessments = assessments;
        this.standings = standings;
    }

    /** The gaps of an assessment, and the edition that it stands on. */
    public record Missing(EditionId edition, List<Gap> gaps) {}

    /** Empty where it was never assessed. */
    @Transactional(readOnly = true)
    public Optional<Missing> of(Member member, UnitId unit) {
        return standings
                .told(member, unit, assessments.of(member))
                .map(it -> new Missing(it.assessment().edition(), Gap.of(it.card())));
    }
}
