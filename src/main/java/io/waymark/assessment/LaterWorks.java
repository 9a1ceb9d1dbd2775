package io.waymark.assessment;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done in assessments since an upgrade made them: answers that did not come along, and every act of which there is an
 * entry, but for upgrades themselves. Clocks have no say in it.
 */
@Repository
public class LaterWorks {

    private final Sql sql;

    LaterWorks(Sql sql) {
        this.sql = sql;
    }

    /** The last of it; one statement. */
    @Transactional(readOnly = true)
    public Optional<LaterWork> last(Member member, AssessmentId made) {
        return sql.of(member, """
                select p.name as who, w.at
                from (
                    select person_id, at from activity
                    where organisation_id = :organisation and subject_id = :made
                        and what not in ('activity.assessment.upgraded', 'activity.assessment.upgrade-undone')
                    union all
                    select e.respondent_id, e.saved_at
                    from assessment a
                    join answer_event e on e.organisation_id = a.organisation_id and e.assessment_id = a.id
                    where a.organisation_id = :organisation and a.id = :made and not exists (
                        select from answer_event b
                        where b.organisation_id = a.organisation_id and b.assessment_id = a.upgraded_from
                            and b.respondent_id = e.respondent_id and b.version = e.version and b.saved_at = e.saved_at)
                ) w join person p on p.id = w.person_id
                order by w.at desc limit 1
                """).with("made", made).maybe(LaterWork.class);
    }
}
