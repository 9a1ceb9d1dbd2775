package io.waymark.objective;

import io.waymark.figure.AimRow;
import io.waymark.figure.Nature;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads key results with the check-in that counts now; one statement each. */
@Repository
@Transactional(readOnly = true)
public class KeyResultRows {

    private static final String SELECT = """
            select k.id, k.version, k.objective_id, k.title, k.nature, k.unit, k.direction, k.baseline, k.target, k.low, k.high,
                   k.due_on, k.owner_id, owner.name as owner_name, k.dropped_at, c.day, c.value, c.confidence, c.note
            from key_result k
            left join person owner on owner.id = k.owner_id
            left join lateral (
                select day, value, confidence, note from check_in c
                where c.organisation_id = k.organisation_id and c.key_result_id = k.id
                order by day desc, recorded_at desc, id desc limit 1
            ) c on true
            where k.organisation_id = ?
            """;

    private final JdbcClient jdbc;

    KeyResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the whole organisation, dropped ones too, in the order in which they were set. */
    public List<KeyResult> of(Member member) {
        return jdbc.sql(SELECT + "order by k.id")
                .param(member.organisation().value())
                .query(KeyResultRows::keyResult)
                .list();
    }

    /** Those of an objective, dropped ones too, in the order in which they were set. */
    public List<KeyResult> of(Member member, ObjectiveId objective) {
        return jdbc.sql(SELECT + "and k.objective_id = ? order by k.id")
                .param(member.organisation().value())
                .param(objective.value())
                .query(KeyResultRows::keyResult)
                .list();
    }

    /**
     * One of them.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public KeyResult of(Member member, KeyResultId id) {
        return one(member, id, "");
    }

    /** The same, held until the transaction ends: who changes it or checks in at once takes turns. */
    @Transactional
    KeyResult held(Member member, KeyResultId id) {
        return one(member, id, " for update of k");
    }

    private KeyResult one(Member member, KeyResultId id, String how) {
        return jdbc.sql(SELECT + "and k.id = ?" + how)
                .param(member.organisation().value())
                .param(id.value())
                .query(KeyResultRows::keyResult)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static KeyResult keyResult(ResultSet row, int number) throws SQLException {
        Timestamp dropped = row.getTimestamp("dropped_at");
        return new KeyResult(
                new KeyResultId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ObjectiveId(row.getObject("objective_id", UUID.class)),
                plan(row),
                row.getString("owner_name"),
                dropped == null ? null : dropped.toInstant(),
                latest(row));
    }

    private static KeyResultPlan plan(ResultSet row) throws SQLException {
        return new KeyResultPlan(
                row.getString("title"),
                Nature.valueOf(row.getString("nature")),
                row.getString("unit"),
                AimRow.read(row),
                row.getDate("due_on").toLocalDate(),
                ObjectiveRows.person(row.getObject("owner_id", UUID.class)));
    }

    private static @Nullable CheckIn latest(ResultSet row) throws SQLException {
        Date day = row.getDate("day");
        return day == null ? null : CheckInRows.checkIn(row);
    }
}
