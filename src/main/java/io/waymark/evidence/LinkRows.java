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
        return sql
                .of(member, "select " + EvidenceRows.COLUMNS + """
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
}
