package io.waymark.evidence;

import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts pieces to practices and takes them away again; what was signed off stays as it was. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Linking {

    private final Sql sql;

    Linking(Sql sql) {
        this.sql = sql;
    }

    /** Puts a piece to a practice, also where it was removed before; false where it is there already. */
    boolean link(Member member, EvidencePlace place, EditionId edition, EvidenceId id, Instant now) {
        return at(member, place, """
                insert into evidence_practice as held (organisation_id, assessment_id, practice_key, evidence_id, edition_id,
                    linked_by, linked_at)
                values (:organisation, :assessment, :practice, :piece, :edition, :person, :now)
                on conflict (organisation_id, assessment_id, practice_key, evidence_id) do update
                    set linked_by = excluded.linked_by, linked_at = excluded.linked_at,
                        accepted_by = null, accepted_at = null, removed_by = null, removed_at = null
                    where held.removed_at is not null
                """)
                        .with("piece", id)
                        .with("edition", edition.toString())
                        .with("now", Timestamp.from(now))
                        .run()
                == 1;
    }

    /** Removes a piece from a practice; false where it was not there. */
    boolean remove(Member member, EvidencePlace place, EvidenceId id, Instant now) {
        return at(member, place, """
                update evidence_practice set removed_by = :person, removed_at = :now
                where organisation_id = :organisation and assessment_id = :assessment and practice_key = :practice
                    and evidence_id = :piece and removed_at is null
                """)
                        .with("piece", id)
                        .with("now", Timestamp.from(now))
                        .run()
                == 1;
    }

    /** Removes a piece from the practices of all open assessments; what was signed off stays as it was. */
    void removeFromOpen(Member member, EvidenceId id, Instant now) {
        sql.of(member, """
                update evidence_practice l set removed_by = :person, removed_at = :now
                from assessment a
                where l.organisation_id = :organisation and l.evidence_id = :piece and l.removed_at is null
                    and a.organisation_id = l.organisation_id and a.id = l.assessment_id and a.state = 'OPEN'
                """).with("piece", id).with("now", Timestamp.from(now)).run();
    }

    /** Puts a piece back to where its withdrawal removed it, as far as the assessments are open. */
    void putBackToOpen(Member member, EvidenceId id) {
        sql.of(member, """
                update evidence_practice l set removed_by = null, removed_at = null
                from assessment a, evidence e
                where l.organisation_id = :organisation and l.evidence_id = :piece
                    and e.organisation_id = l.organisation_id and e.id = l.evidence_id and l.removed_at = e.withdrawn_at
                    and a.organisation_id = l.organisation_id and a.id = l.assessment_id and a.state = 'OPEN'
                """).with("piece", id).run();
    }

    /** The newest assessment that a piece was ever put to. */
    Optional<UUID> newestAssessment(Member member, EvidenceId id) {
        return sql.of(member, """
                select a.id from evidence_practice l
                join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id
                where l.organisation_id = :organisation and l.evidence_id = :piece and a.state in ('OPEN', 'SIGNED_OFF')
                order by a.created_at desc limit 1
                """).with("piece", id).maybe(UUID.class);
    }

    private Sql.Statement at(Member member, EvidencePlace place, String statement) {
        return sql.of(member, statement)
                .with("assessment", place.assessment())
                .with("practice", place.practice().value());
    }
}
