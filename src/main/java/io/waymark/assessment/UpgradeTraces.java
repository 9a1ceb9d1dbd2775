package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is seen of an assessment that went on: where it did, and how much was said in it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UpgradeTraces {

    private record Given(PracticeKey practice, int people) {}

    private final Sql sql;

    UpgradeTraces(Sql sql) {
        this.sql = sql;
    }

    /** Where an assessment went on; empty where it did not. */
    @Transactional(readOnly = true)
    Optional<AssessmentId> next(Member member, AssessmentId from) {
        return sql.of(member, """
                select id from assessment
                where organisation_id = :organisation and upgraded_from = :from and state <> 'TAKEN_BACK'
                """).with("from", from).maybe(UUID.class).map(AssessmentId::new);
    }

    /** How many people answered each practice; who, and what, it does not tell. */
    @Transactional(readOnly = true)
    Map<PracticeKey, Integer> given(Member member, AssessmentId assessment) {
        return sql.of(member, """
                select practice_key as practice, count(*)::integer as people from answer
                where organisation_id = :organisation and assessment_id = :assessment and rating is not null
                group by practice_key
                """).with("assessment", assessment).list(Given.class).stream()
                .collect(Collectors.toMap(Given::practice, Given::people));
    }
}
