package io.waymark.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which practices the pieces back, in which assessments. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LinkRows {

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The evidence of a practice in the order in which it was put there, withdrawn pieces last; one statement. */
    @Transactional(readOnly = true)
    public List<LinkedEvidence> of(Member member, EvidencePlace place) {
        return jdbc.sql("select " + EvidenceRows.COLUMNS + """
                , l.accepted_at, r.name as accepted_by
                from evidence_practice l
                join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
                join person o on o.id = e.owner_id
                left join person r on r.id = l.accepted_by
                where l.organisation_id = ? and l.assessment_id = ? and l.practice_key = ? and l.removed_at is null
                order by e.withdrawn_at is not null, l.linked_at, e.id
                """)
                .param(member.organisation().value())
                .param(place.assessment().value())
                .param(place.practice().value())
                .query(LinkRows::linked)
                .list();
    }

    /** What each of these pieces backs, the newest assessment first; one statement. */
    @Transactional(readOnly = true)
    public Map<EvidenceId, List<BackedPractice>> backedBy(Member member, Collection<Evidence> pieces) {
        return jdbc
                .sql("""
                select l.evidence_id, l.practice_key, l.assessment_id, a.title, a.state = 'OPEN' as open, a.edition_id,
                    u.name as unit
                from evidence_practice l
                join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                where l.organisation_id = :organisation and l.evidence_id = any(:pieces) and l.removed_at is null
                    and a.state <> 'WITHDRAWN'
                order by a.created_at desc, l.practice_key
                """)
                .param("organisation", member.organisation().value())
                .param("pieces", pieces.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new EvidenceId(row.getObject("evidence_id", UUID.class)), backed(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Puts a piece to a practice, also where it was removed before; false where it is there already. */
    boolean link(Member member, EvidencePlace place, EditionId edition, EvidenceId id, Instant now) {
        return jdbc.sql("""
                insert into evidence_practice as held (organisation_id, assessment_id, practice_key, evidence_id, edition_id,
                    linked_by, linked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (organisation_id, assessment_id, practice_key, evidence_id) do update
                    set linked_by = excluded.linked_by, linked_at = excluded.linked_at,
                        accepted_by = null, accepted_at = null, removed_by = null, removed_at = null
                    where held.removed_at is not null
                """)
                        .param(member.organisation().value())
                        .param(place.assessment().value())
                        .param(place.practice().value())
                        .param(id.value())
                        .param(edition.toString())
                        .param(member.person().value())
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Removes a piece from a practice; false where it was not there. */
    boolean remove(Member member, EvidencePlace place, EvidenceId id, Instant now) {
        return jdbc.sql("""
                update evidence_practice set removed_by = ?, removed_at = ?
                where organisation_id = ? and assessment_id = ? and practice_key = ? and evidence_id = ?
                    and removed_at is null
                """)
                        .param(member.person().value())
                        .param(Timestamp.from(now))
                        .param(member.organisation().value())
                        .param(place.assessment().value())
                        .param(place.practice().value())
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Removes a piece from the practices of all open assessments; what was signed off stays as it was. */
    void removeFromOpen(Member member, EvidenceId id, Instant now) {
        jdbc.sql("""
                update evidence_practice l set removed_by = ?, removed_at = ?
                from assessment a
                where l.organisation_id = ? and l.evidence_id = ? and l.removed_at is null
                    and a.organisation_id = l.organisation_id and a.id = l.assessment_id and a.state = 'OPEN'
                """)
                .param(member.person().value())
                .param(Timestamp.from(now))
                .param(member.organisation().value())
                .param(id.value())
                .update();
    }

    /** The newest assessment that a piece was ever put to. */
    Optional<UUID> newestAssessment(Member member, EvidenceId id) {
        return jdbc.sql("""
                select a.id from evidence_practice l
                join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id
                where l.organisation_id = ? and l.evidence_id = ? and a.state <> 'WITHDRAWN'
                order by a.created_at desc limit 1
                """)
                .param(member.organisation().value())
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    private static LinkedEvidence linked(ResultSet row, int number) throws SQLException {
        Timestamp accepted = row.getTimestamp("accepted_at");
        return new LinkedEvidence(
                EvidenceRows.evidence(row, number),
                row.getString("accepted_by"),
                accepted == null ? null : accepted.toInstant());
    }

    private static BackedPractice backed(ResultSet row) throws SQLException {
        return new BackedPractice(
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                row.getBoolean("open"),
                EditionId.parse(row.getString("edition_id")),
                new PracticeKey(row.getString("practice_key")));
    }
}
