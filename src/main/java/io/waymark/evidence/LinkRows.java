package io.waymark.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which practices the pieces back, in which assessments. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LinkRows {

    private final Sql sql;

    LinkRows(Sql sql) {
        this.sql = sql;
    }

    /** A practice with the piece that backs it. */
    private record Backing(
            EvidenceId piece,
            AssessmentId assessment,
            String title,
            String unit,
            boolean open,
            String edition,
            PracticeKey practice) {

        private BackedPractice backed() {
            return new BackedPractice(assessment, title, unit, open, EditionId.parse(edition), practice);
        }
    }

    /** The evidence of a practice in the order in which it was put there, withdrawn pieces last; one statement. */
    @Transactional(readOnly = true)
    public List<LinkedEvidence> of(Member member, EvidencePlace place) {
        return sql.of(member, "select " + EvidenceRows.COLUMNS + """
                , l.accepted_at, r.name as accepted_by
                from evidence_practice l
                join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
                join colleague o on o.id = e.owner_id
                left join person r on r.id = l.accepted_by
                where l.organisation_id = :organisation and l.assessment_id = :assessment and l.practice_key = :practice
                    and l.removed_at is null
                order by e.withdrawn_at is not null, l.linked_at, e.id
                """)
                .with("assessment", place.assessment())
                .with("practice", place.practice().value())
                .list(AcceptedPiece.class)
                .stream()
                .map(AcceptedPiece::linked)
                .toList();
    }

    /** What each of these pieces backs, the newest assessment first; one statement. */
    @Transactional(readOnly = true)
    public Map<EvidenceId, List<BackedPractice>> backedBy(Member member, Collection<Evidence> pieces) {
        return sql
                .of(member, """
                select l.evidence_id as piece, l.practice_key as practice, l.assessment_id as assessment, a.title,
                    a.state = 'OPEN' as open, a.edition_id as edition, u.name as unit
                from evidence_practice l
                join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                where l.organisation_id = :organisation and l.evidence_id = any(:pieces) and l.removed_at is null
                    and a.state in ('OPEN', 'SIGNED_OFF')
                order by a.created_at desc, l.practice_key
                """)
                .with("pieces", pieces.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .list(Backing.class)
                .stream()
                .collect(groupingBy(Backing::piece, mapping(Backing::backed, toList())));
    }
<<<<<<< HEAD
=======

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
>>>>>>> c62f3ce4 (Take back what was retired, closed, moved or removed)
}
