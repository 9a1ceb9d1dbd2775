package io.waymark.pulse;

import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pulses of organisations: a person sees their own, and who runs assessments the finished ones of everybody. */
@Repository
class Pulses {

    /** How many a list shows at most. */
    static final int LISTED = 200;

    private static final String COLUMNS = """
            p.id, p.unit_id, u.name as unit_name, p.edition_id, p.taken_by, t.name as taken_by_name, p.begun_at,
                p.finished_at
            """;
    private static final String FROM = """
            from pulse p
            join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id
            join person t on t.id = p.taken_by
            where p.organisation_id = :organisation
                and (p.taken_by = :person or :lead and p.finished_at is not null)
            """;

    private final JdbcClient jdbc;

    Pulses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pulse, and how many of its questions were answered. */
    record Listed(Pulse pulse, int answered) {}

    /** Every pulse that the member may see, the newest first, at most {@link #LISTED}; one statement. */
    @Transactional(readOnly = true)
    List<Listed> of(Member member) {
        return as(
                        member,
                        "select " + COLUMNS + """
                , (select count(*) from pulse_answer a
                    where a.organisation_id = p.organisation_id and a.pulse_id = p.id) as answered
                """ + FROM
                                + "order by coalesce(p.finished_at, p.begun_at) desc, p.id desc limit :most")
                .param("most", LISTED)
                .query((row, number) -> new Listed(pulse(row, number), row.getInt("answered")))
                .list();
    }

    /**
     * One pulse.
     *
     * @throws NotFound where it is missing, another tenant's, or not for this member to see
     */
    @Transactional(readOnly = true)
    Pulse of(Member member, PulseId id) {
        return one(member, id, "");
    }

    /** The same, locked against being finished until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Pulse whileOpen(Member member, PulseId id) {
        return one(member, id, "for share of p");
    }

    /** The same, alone: saves under way end first, later ones wait and find it finished. */
    @Transactional(propagation = Propagation.MANDATORY)
    Pulse alone(Member member, PulseId id) {
        return one(member, id, "for update of p");
    }

    /** Begins a pulse unless the member has one under way; says whether it is new. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begin(Member member, UnitId unit, EditionId edition, Instant now) {
        return as(member, """
                insert into pulse (organisation_id, id, version, unit_id, edition_id, taken_by, begun_at)
                values (:organisation, :id, 1, :unit, :edition, :person, :now)
                on conflict (organisation_id, unit_id, edition_id, taken_by) where finished_at is null do nothing
                """)
                        .param("id", TimeOrderedId.next())
                        .param("unit", unit.value())
                        .param("edition", edition.toString())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** The member's pulse of the unit that is under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    Pulse underWay(Member member, UnitId unit, EditionId edition) {
        return as(member, "select " + COLUMNS + FROM + """
                and p.taken_by = :person and p.unit_id = :unit and p.edition_id = :edition and p.finished_at is null
                """)
                .param("unit", unit.value())
                .param("edition", edition.toString())
                .query(Pulses::pulse)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void finish(Member member, PulseId id, Instant now) {
        as(member, """
                update pulse set finished_at = :now, version = version + 1
                where organisation_id = :organisation and id = :id and taken_by = :person and finished_at is null
                """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private Pulse one(Member member, PulseId id, String lock) {
        return as(member, "select " + COLUMNS + FROM + "and p.id = :id " + lock)
                .param("id", id.value())
                .query(Pulses::pulse)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private JdbcClient.StatementSpec as(Member member, String sql) {
        return jdbc.sql(sql)
                .param("organisation", member.organisation().value())
                .param("person", member.person().value())
                .param("lead", member.may(Right.READ_PULSES));
    }

    private static Pulse pulse(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Pulse(
                new PulseId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                EditionId.parse(row.getString("edition_id")),
                new PersonId(row.getObject("taken_by", UUID.class)),
                row.getString("taken_by_name"),
                row.getTimestamp("begun_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
