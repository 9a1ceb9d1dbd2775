package io.waymark.evidence;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Assignments;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way in for every change of a practice's evidence. */
@Component
class OpenPlaces {

    private final Assessments assessments;
    private final Assignments assignments;
    private final Editions editions;
    private final Sql sql;

    OpenPlaces(Assessments assessments, Assignments assignments, Editions editions, Sql sql) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.editions = editions;
        this.sql = sql;
    }

    /**
     * The assessment of the place, kept from being signed off until the transaction ends; empty where it was already.
     *
     * @throws NotFound where the assessment, or the practice in its edition, is missing or another tenant's
     * @throws NotYourRole where the member may not prove this practice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Assessment> enter(Member member, EvidencePlace place) {
        hold(member, place);
        Assessment assessment = assessments.of(member, place.assessment());
        editions.find(assessment.edition())
                .flatMap(it -> it.practice(place.practice()))
                .orElseThrow(NotFound::new);
        if (!assessment.open()) {
            return Optional.empty();
        }
        boolean answersIt =
                assignments.answers(member, place.assessment(), place.practice().topic());
        MayProve.insist(MayProve.in(member, assessment, answersIt), member, Right.PROVE_PRACTICES);
        return Optional.of(assessment);
    }

    /** Shared, so that answers are saved meanwhile. */
    private void hold(Member member, EvidencePlace place) {
        sql.of(member, "select id from assessment where organisation_id = :organisation and id = :assessment for share")
                .with("assessment", place.assessment())
                .one(UUID.class);
    }
}
