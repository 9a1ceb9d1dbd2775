package io.waymark.objective;

import io.waymark.goal.KeyResultId;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The check-ins of key results, append-only; one statement each. */
@Repository
@Transactional(readOnly = true)
public class CheckInRows {

    /** As many as are read at once; more than nine years of one a fortnight. */
    public static final int NEWEST = 250;

    private static final String SELECT = """
            select c.day, c.value, c.confidence, c.note, c.recorded_by, p.name as by_name, c.recorded_at,
                   row_number() over (partition by c.day order by c.recorded_at desc, c.id desc) = 1 as counts
            from check_in c join person p on p.id = c.recorded_by
            where c.organisation_id = ? and c.key_result_id = ?
            """;

    private final JdbcClient jdbc;

    CheckInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest days first, and of a day what was recorded last. */
    public List<RecordedCheckIn> of(Member member, KeyResultId keyResult) {
        return jdbc.sql(SELECT + "order by c.day desc, c.recorded_at desc, c.id desc limit ?")
                .param(member.organisation().value())
                .param(keyResult.value())
                .param(NEWEST)
                .query(CheckInRows::recorded)
                .list();
    }

    Optional<RecordedCheckIn> on(Member member, KeyResultId keyResult, LocalDate day) {
        return jdbc.sql(SELECT + "and c.day = ? order by c.recorded_at desc, c.id desc limit 1")
                .param(member.organisation().value())
                .param(keyResult.value())
                .param(day)
                .query(CheckInRows::recorded)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Member member, KeyResultId keyResult, CheckIn checkIn, Instant now) {
        jdbc.sql("""
                insert into check_in (organisation_id, id, key_result_id, day, value, confidence, note, recorded_by,
                    recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(member.organisation().value())
                .param(TimeOrderedId.next())
                .param(keyResult.value())
                .param(checkIn.day())
                .param(checkIn.value())
                .param(checkIn.confidence())
                .param(checkIn.note())
                .param(member.person().value())
                .param(Timestamp.from(now))
                .update();
    }

    static CheckIn checkIn(ResultSet row) throws SQLException {
        return new CheckIn(
                row.getDate("day").toLocalDate(),
                row.getBigDecimal("value"),
                row.getInt("confidence"),
                row.getString("note"));
    }

    private static RecordedCheckIn recorded(ResultSet row, int number) throws SQLException {
        return new RecordedCheckIn(
                checkIn(row),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getString("by_name"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBoolean("counts"));
    }
}
