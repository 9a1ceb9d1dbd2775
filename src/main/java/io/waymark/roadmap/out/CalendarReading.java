package io.waymark.roadmap.out;

import io.waymark.organisation.PersonId;
import io.waymark.organisation.SecretToken;
import io.waymark.organisation.UnitId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Opens plans to whoever has their address; nobody need be signed in. */
@Repository
class CalendarReading {

    /** Whose plan of which unit an address opens. */
    record Opened(PersonId person, String slug, UnitId unit) {}

    private final JdbcClient jdbc;

    CalendarReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an address opens, and that a calendar read it now; empty where it is unknown or revoked. */
    @Transactional
    Optional<Opened> read(SecretToken token) {
        return jdbc.sql("select person_id, slug, unit_id from read_calendar(?)")
                .param(token.digest())
                .query((row, number) -> new Opened(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("slug"),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .optional();
    }
}
