package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.testing.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What becomes of initiatives that closed practices themselves: two levels of one topic, with two practices each. */
class CardsFromInitiativesTests {

    private static final UUID ONE = new UUID(0, 1);

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(Database.empty().url(), "waymark_owner", "waymark");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private int made;

    @BeforeEach
    void anOrganisationOfThePast() {
        migrate("48");
        sql("insert into organisation (id, slug, name) values (?, 'acme', 'Acme Retail')", ONE);
        sql("insert into person (id, subject, name) values (?, 'archie', 'Archie')", ONE);
        sql("insert into membership (organisation_id, person_id, roles) values (?, ?, '{ARCHITECT}')", ONE, ONE);
        sql("insert into unit (organisation_id, id, version, name, kind) values (?, ?, 0, 'Acme', 'TEAM')", ONE, ONE);
        sql("insert into edition (id, model, version, title, sha256) values ('m:1', 'm', '1', 'M', repeat('0', 64))");
        for (String practice : List.of("one", "two")) {
            for (int level = 2; level <= 3; level++) {
                sql(
                        "insert into edition_practice values ('m:1', ?, 'people.culture', 'people', ?)",
                        "people.culture." + practice + "-" + level,
                        level);
            }
        }
    }

    @Test
    void whatNobodyTouchedIsJoinedByTopicAndLevel() {
        UUID first = initiative("Do one", "one-2");
        UUID second = initiative("Do two", "two-2");
        UUID beyond = initiative("Do three", "one-3");
        migrate("49");
        assertThat(cards())
                .containsExactly(
                        Map.of("id", first, "topic", "people.culture", "level", 2),
                        Map.of("id", beyond, "topic", "people.culture", "level", 3));
        assertThat(actions())
                .containsExactly(
                        Map.of("card", first, "id", first, "title", "Do one", "practice", "people.culture.one-2"),
                        Map.of("card", first, "id", second, "title", "Do two", "practice", "people.culture.two-2"),
                        Map.of("card", beyond, "id", beyond, "title", "Do three", "practice", "people.culture.one-3"));
        assertThat(jdbc.sql("select position from action order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1, 0);
    }

    @Test
    void whatSomebodyTouchedStaysACardOfItsOwnWithItsTitle() {
        UUID untouched = initiative("Leave it", "one-2");
        List<UUID> touched = List.of(
                touched("owner_id = '" + ONE + "'"),
                touched("target_quarter = '2027-01-01'"),
                touched("status = 'DROPPED'"),
                touched("override_priority = 5, override_reason = 'R', override_by = '" + ONE
                        + "', override_at = now()"),
                initiative("Do it", "two-2"));
        sql(
                "insert into activity (organisation_id, id, at, person_id, what, subject_kind, subject_id) "
                        + "values (?, ?, now(), ?, 'activity.initiative.planned', 'initiative', ?)",
                ONE,
                UUID.randomUUID(),
                ONE,
                touched.getLast());
        migrate("49");
        assertThat(jdbc.sql("select id from initiative where title = 'Do it' order by id")
                        .query(UUID.class)
                        .list())
                .containsExactlyElementsOf(touched);
        assertThat(jdbc.sql("select initiative_id from action order by id")
                        .query(UUID.class)
                        .list())
                .contains(untouched)
                .containsAll(touched)
                .hasSize(6);
    }

    @Test
    void oneThatClosesSeveralPracticesHasAnActionForEach() {
        UUID both = initiative("Do both", "one-2");
        sql("insert into initiative_practice values (?, ?, 'm:1', 'people.culture.one-3')", ONE, both);
        sql("insert into initiative_practice values (?, ?, 'm:1', 'people.culture.two-3')", ONE, both);
        migrate("49");
        assertThat(actions())
                .extracting(it -> it.get("card"), it -> it.get("title"), it -> it.get("practice"))
                .containsExactlyInAnyOrder(
                        tuple(both, "Do both", "people.culture.one-2"),
                        tuple(both, "Do both", "people.culture.one-3"),
                        tuple(both, "Do both", "people.culture.two-3"));
        assertThat(jdbc.sql("select title from initiative").query(String.class).list())
                .containsExactly("Do both");
    }

    @Test
    void whatWasDoneHasItsActionFinishedThen() {
        UUID done = touched("status = 'DONE', finished_at = '2026-03-10T10:00:00Z'");
        migrate("49");
        assertThat(jdbc.sql("select finished_at = '2026-03-10T10:00:00Z' from action where initiative_id = ?")
                        .param(done)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void eachOrganisationAndUnitKeepsItsOwn() {
        UUID other = new UUID(0, 2);
        sql("insert into unit (organisation_id, id, version, name, kind) values (?, ?, 0, 'Web', 'TEAM')", ONE, other);
        initiative("Do one", "one-2");
        UUID theirs = initiative("Do two", "two-2");
        sql("update initiative set unit_id = ? where id = ?", other, theirs);
        migrate("49");
        assertThat(cards()).hasSize(2);
    }

    private UUID touched(String by) {
        UUID id = initiative("Do it", "two-2");
        sql("update initiative set " + by + " where id = '" + id + "'");
        return id;
    }

    private UUID initiative(String title, String practice) {
        UUID id = new UUID(0, 100 + made++);
        sql(
                "insert into initiative (organisation_id, id, version, unit_id, edition_id, title, status) "
                        + "values (?, ?, 0, ?, 'm:1', ?, 'PROPOSED')",
                ONE,
                id,
                ONE,
                title);
        sql("insert into initiative_practice values (?, ?, 'm:1', ?)", ONE, id, "people.culture." + practice);
        return id;
    }

    private List<Map<String, Object>> cards() {
        return jdbc.sql("select id, topic_key as topic, level::int as level from initiative order by id")
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> actions() {
        return jdbc.sql("""
                select a.initiative_id as card, a.id, a.title, p.practice_key as practice
                from action a join action_practice p on p.action_id = a.id and p.edition_id = a.edition_id
                order by a.id
                """).query().listOfRows();
    }

    private void sql(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
