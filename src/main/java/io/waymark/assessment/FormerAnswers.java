package io.waymark.assessment;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.scoring.Rating;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What members said in the assessments that went on in one, before they did. */
@Repository
class FormerAnswers {

    private final Sql sql;

    FormerAnswers(Sql sql) {
        this.sql = sql;
    }

    private record Said(String edition, PracticeKey practice, Rating rating) {}

    /** What the member said, edition by edition, the latest before first; one statement, however often it went on. */
    @Transactional(readOnly = true)
    Map<EditionId, Map<PracticeKey, Rating>> of(Member member, AssessmentId assessment) {
        Map<EditionId, Map<PracticeKey, Rating>> ratings = new LinkedHashMap<>();
        sql.of(member, """
                with recursive former as (
                    select upgraded_from as id, 1 as step from assessment
                    where organisation_id = :organisation and id = :assessment
                    union all
                    select a.upgraded_from, f.step + 1
                    from former f join assessment a on a.organisation_id = :organisation and a.id = f.id
                    where a.upgraded_from is not null
                )
                select a.edition_id as edition, a.practice_key as practice, a.rating
                from former f join answer a on a.organisation_id = :organisation and a.assessment_id = f.id
                where a.respondent_id = :person and a.rating is not null
                order by f.step
                """)
                .with("assessment", assessment)
                .list(Said.class)
                .forEach(it -> ratings.computeIfAbsent(EditionId.parse(it.edition()), edition -> new HashMap<>())
                        .putIfAbsent(it.practice(), it.rating()));
        return ratings;
    }
}
