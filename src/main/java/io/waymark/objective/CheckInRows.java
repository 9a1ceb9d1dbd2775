package io.waymark.objective;

import io.waymark.goal.KeyResultId;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The check-ins of key results, append-only; one statement each. */
@Repository
@Transactional(readOnly = true)
public class CheckInRows {

    /** As many as are read at once; more than nine years of one a fortnight. */
    public static final int NEWEST = 250;

    private record Line(
            LocalDate day,
            BigDecimal value,
            int confidence,
            String note,
            PersonId recordedBy,
            String byName,
            Instant recordedAt,
            boolean counts) {

        RecordedCheckIn recorded() {
            return new RecordedCheckIn(
                    new CheckIn(day, value, confidence, note), recordedBy, byName, recordedAt, counts);
        }
    }

    private final Sql sql;

    CheckInRows(Sql sql) {
        this.sql = sql;
    }

    /** The newest days first, and of a day what was recorded last. */
    public List<RecordedCheckIn> of(Member member, KeyResultId keyResult) {
        return sql.of(member, """
                select c.day, c.value, c.confidence, c.note, c.recorded_by, p.name as by_name, c.recorded_at,
                       row_number() over (partition by c.day order by c.recorded_at desc, c.id desc) = 1 as counts
                from check_in c join person p on p.id = c.recorded_by
                where c.organisation_id = :organisation and c.key_result_id = :of
                order by c.day desc, c.recorded_at desc, c.id desc limit :most
                """).with("of", keyResult).with("most", NEWEST).list(Line.class).stream()
                .map(Line::recorded)
                .toList();
    }

    /** Whether the member said just this with the same form, or last for its day. */
    boolean said(Member member, KeyResultId keyResult, UUID key, CheckIn checkIn) {
        return about("""
                select exists (
                    select from (
                        select * from check_in
                        where organisation_id = :organisation and key_result_id = :of and (id = :key or day = :day)
                        order by id = :key desc, recorded_at desc, id desc limit 1
                    ) c
                    where c.recorded_by = :person and c.day = :day and c.value = :value and c.confidence = :confidence
                    and c.note = :note)
                """, member, keyResult, key, checkIn).one(Boolean.class);
    }

    /** Adds a check-in; false where the key has made another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Member member, KeyResultId keyResult, UUID key, CheckIn checkIn, Instant now) {
        return about("""
                insert into check_in (organisation_id, id, key_result_id, day, value, confidence, note, recorded_by,
                    recorded_at)
                values (:organisation, :key, :of, :day, :value, :confidence, :note, :person, :now)
                on conflict (organisation_id, id) do nothing
                """, member, keyResult, key, checkIn)
                        .with("now", Timestamp.from(now))
                        .run()
                == 1;
    }

    private Sql.Statement about(String statement, Member member, KeyResultId keyResult, UUID key, CheckIn checkIn) {
        return sql.of(member, statement)
                .with("of", keyResult)
                .with("key", key)
                .with("day", checkIn.day())
                .with("value", checkIn.value())
                .with("confidence", checkIn.confidence())
                .with("note", checkIn.note());
    }
}
