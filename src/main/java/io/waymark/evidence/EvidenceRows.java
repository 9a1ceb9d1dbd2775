package io.waymark.evidence;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pieces of evidence of organisations, without the bytes of files. */
@Repository
@Transactional(readOnly = true)
public class EvidenceRows {

    /** More would make a list to choose from that nobody reads. */
    static final int CHOICES = 100;

    static final String COLUMNS = """
            e.id, e.title, e.url, e.file_name, e.media_type, e.size, e.owner_id as owner, o.name as owner_name, e.dated_on,
            e.review_by, e.added_by, e.version, e.withdrawn_at
            """;

    static final String PIECE = "select " + COLUMNS
            + " from evidence e join colleague o on o.id = e.owner_id where e.organisation_id = :organisation ";

    private final Sql sql;

    EvidenceRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * One piece of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public Evidence of(Member member, EvidenceId id) {
        return sql.of(member, PIECE + "and e.id = :id").with("id", id).one(Evidence.class);
    }

    /** Pieces that do not back the practice yet, those in use first and the newest of them before older ones. */
    public List<Evidence> others(Member member, EvidencePlace place) {
        return sql.of(member, PIECE + """
                and not exists (
                    select from evidence_practice l
                    where l.organisation_id = e.organisation_id and l.evidence_id = e.id
                        and l.assessment_id = :assessment and l.practice_key = :practice and l.removed_at is null)
                order by e.withdrawn_at is not null, e.added_at desc limit :choices
                """)
                .with("assessment", place.assessment())
                .with("practice", place.practice().value())
                .with("choices", CHOICES)
                .list(Evidence.class);
    }
}
