package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the migration makes of choices that were decided before they said so themselves. */
class DecidedBeforeTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID DECIDED = new UUID(0, 2);
    private static final UUID OPEN = new UUID(0, 3);

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(Database.empty().url(), "waymark_owner", "waymark");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void aDecidedChoiceSaysWhenAndAnOpenOneStaysOpen() {
        migrate("24?");
        acme();
        choice(DECIDED);
        choice(OPEN);
        decide(DECIDED, "2026-03-10T10:00:00Z");

        migrate("25?");
        assertThat(decidedAt(DECIDED)).contains(Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(decidedAt(OPEN)).isEmpty();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void acme() {
        jdbc.sql("insert into organisation (id, slug, name) values (?, 'acme', 'Acme Retail')")
                .param(ONE)
                .update();
        jdbc.sql("insert into person (id, subject, name) values (?, 'eva', 'Eva')")
                .param(ONE)
                .update();
        jdbc.sql("insert into membership (organisation_id, person_id, roles) values (?, ?, '{EXECUTIVE}')")
                .params(ONE, ONE)
                .update();
        jdbc.sql("insert into unit (organisation_id, id, version, name, kind) values (?, ?, 0, 'Acme', 'TEAM')")
                .params(ONE, ONE)
                .update();
    }

    private void choice(UUID id) {
        jdbc.sql(
                        "insert into application_choice (organisation_id, id, version, title, unit_id, currency, begun_by, begun_at) "
                                + "values (?, ?, 0, 'Race', ?, 'EUR', ?, '2026-01-10T10:00:00Z')")
                .params(ONE, id, ONE, ONE)
                .update();
    }

    private void decide(UUID choice, String at) {
        jdbc.sql(
                        "insert into candidate (organisation_id, id, version, choice_id, name, name_key, return_per_year, effort_days) "
                                + "values (?, ?, 0, ?, 'Search', 'search', 1, 1)")
                .params(ONE, ONE, choice)
                .update();
        jdbc.sql("insert into application_decision "
                        + "(organisation_id, choice_id, candidate_id, reason, ranking, decided_by, decided_at) "
                        + "values (?, ?, ?, 'It pays back', '{}', ?, ?::timestamptz)")
                .params(ONE, choice, ONE, ONE, at)
                .update();
    }

    private Optional<Instant> decidedAt(UUID choice) {
        return jdbc.sql("select decided_at from application_choice where id = ?")
                .param(choice)
                .query((row, number) ->
                        Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant))
                .single();
    }
}
