package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the migration makes of initiatives that were done before anybody wrote down when. */
class FinishedBeforeTests {

    private static final UUID ONE = new UUID(0, 1);

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(Database.empty().url(), "waymark_owner", "waymark");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void anOrganisationOfThePast() {
        migrate("12?");
        jdbc.sql("insert into organisation (id, slug, name) values (?, 'acme', 'Acme Retail')")
                .param(ONE)
                .update();
        jdbc.sql("insert into person (id, subject, name) values (?, 'archie', 'Archie')")
                .param(ONE)
                .update();
        jdbc.sql("insert into membership (organisation_id, person_id, roles) values (?, ?, '{ARCHITECT}')")
                .params(ONE, ONE)
                .update();
        jdbc.sql("insert into unit (organisation_id, id, version, name, kind) values (?, ?, 0, 'Acme', 'TEAM')")
                .params(ONE, ONE)
                .update();
        jdbc.sql(
                        "insert into edition (id, model, version, title, sha256) values ('m:1', 'm', '1', 'M', repeat('0', 64))")
                .update();
    }

    @Test
    void theLastTimeItBecameDoneIsRead() {
        UUID id = initiative("DONE");
        planned(id, "2026-01-10T10:00:00Z", "PLANNED", "DONE");
        planned(id, "2026-02-10T10:00:00Z", "DONE", "IN_PROGRESS");
        planned(id, "2026-03-10T10:00:00Z", "IN_PROGRESS", "DONE");
        planned(id, "2026-04-10T10:00:00Z", "DONE", "DONE");

        assertThat(finishedAt(id)).contains(Instant.parse("2026-03-10T10:00:00Z"));
    }

    @Test
    void whatNobodyWroteDownStaysUnknown() {
        assertThat(finishedAt(initiative("DONE"))).isEmpty();
    }

    @Test
    void whatIsNotDoneAnyMoreHasNoDate() {
        UUID id = initiative("IN_PROGRESS");
        planned(id, "2026-01-10T10:00:00Z", "PLANNED", "DONE");

        assertThat(finishedAt(id)).isEmpty();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private UUID initiative(String status) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into initiative (organisation_id, id, version, unit_id, edition_id, title, status) "
                        + "values (?, ?, 0, ?, 'm:1', 'Write it down', ?)")
                .params(ONE, id, ONE, status)
                .update();
        return id;
    }

    private void planned(UUID id, String at, String before, String after) {
        jdbc.sql(
                        "insert into activity (organisation_id, id, at, person_id, what, subject_kind, subject_id, before, after) "
                                + "values (?, ?, ?::timestamptz, ?, 'activity.initiative.planned', 'initiative', ?, "
                                + "jsonb_build_object('status', ?::text), jsonb_build_object('status', ?::text))")
                .params(ONE, UUID.randomUUID(), at, ONE, id, before, after)
                .update();
    }

    private Optional<Instant> finishedAt(UUID id) {
        migrate("13?");
        return jdbc.sql("select finished_at from initiative where id = ?")
                .param(id)
                .query((row, number) ->
                        Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant))
                .single();
    }
}
