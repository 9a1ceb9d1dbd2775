package io.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.testing.WaymarkTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@WaymarkTest
class SqlTests {

    private static final String UNIT = "select id, name, kind, null::date as closed_on, now() as read_at, "
            + "cast(:person as uuid) as asked_by from unit where organisation_id = :organisation and name = :name";

    @Autowired
    private Sql sql;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private TransactionTemplate transaction;

    record Found(
            UnitId id,
            String name,
            Unit.Kind kind,
            @Nullable LocalDate closedOn,
            Instant readAt,
            PersonId askedBy) {}

    @Test
    void aRowBecomesARecord() {
        Member ada = member("ada", "Ada Okafor", "acme");

        Found shop = as(
                ada,
                () -> sql.of(ada, UNIT).with("name", "Online shop platform").one(Found.class));

        assertThat(shop.name()).isEqualTo("Online shop platform");
        assertThat(shop.kind()).isEqualTo(Unit.Kind.PLATFORM);
        assertThat(shop.closedOn()).isNull();
        assertThat(shop.readAt()).isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        assertThat(shop.askedBy()).isEqualTo(ada.person());
    }

    /** Exports are written so, whatever their size; each row that PostgreSQL makes takes a lock here, so that it can be counted. */
    @Test
    void ofAStreamOnlyTheRowsThatAreReadAreMade() {
        Member ada = member("ada", "Ada Okafor", "acme");

        int made = as(ada, () -> {
            try (Stream<Integer> rows = sql.of(ada, """
                            select n from generate_series(1, 1000) n, lateral (select pg_advisory_xact_lock(78, n)) held
                            """).stream(Integer.class, 20)) {
                assertThat(rows.limit(30).toList()).hasSize(30);
                return sql.of(ada, """
                                select count(*) from pg_locks
                                where locktype = 'advisory' and classid = 78 and pid = pg_backend_pid()
                                """).one(Integer.class);
            }
        });

        assertThat(made).isBetween(30, 60);
    }

    record Gathered(List<UnitId> units, Set<Unit.Kind> kinds, Optional<UnitId> none) {}

    @Test
    void anArrayBecomesAListOrASetOfWhatTheRecordSays() {
        Member ada = member("ada", "Ada Okafor", "acme");

        Gathered all = as(ada, () -> sql.of(ada, """
                        select array_agg(id) as units, array_agg(kind) as kinds, null::uuid as none
                        from unit where organisation_id = :organisation and name = 'Online shop platform'
                        """).one(Gathered.class));

        assertThat(all.units())
                .containsExactly(as(
                                ada,
                                () -> sql.of(ada, UNIT)
                                        .with("name", "Online shop platform")
                                        .one(Found.class))
                        .id());
        assertThat(all.kinds()).containsExactly(Unit.Kind.PLATFORM);
        assertThat(all.none()).isEmpty();
    }

    @Test
    void whatIsAnotherTenantsIsNotThere() {
        Member gus = member("gus", "Gus Petersen", "globex");

        assertThatThrownBy(() -> as(
                        gus,
                        () -> sql.of(gus, UNIT)
                                .with("name", "Online shop platform")
                                .one(Found.class)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void typedIdsAndEnumsAreBoundByTheirValue() {
        Member ada = member("ada", "Ada Okafor", "acme");

        String name = as(
                ada,
                () -> sql.of(ada, "select name from unit where kind = :kind and :person = :same limit 1")
                        .with("kind", Unit.Kind.PLATFORM)
                        .with("same", ada.person())
                        .one(String.class));

        assertThat(name).isNotEmpty();
    }

    @Test
    void nothingIsHeldOutsideATransaction() {
        Member ada = member("ada", "Ada Okafor", "acme");

        assertThatThrownBy(() -> sql.hold(ada, "goals")).isInstanceOf(IllegalTransactionStateException.class);
        as(ada, () -> {
            sql.hold(ada, "goals");
            return true;
        });
    }

    private <T> T as(Member member, Supplier<T> work) {
        return Tenancy.of(member).call(() -> transaction.execute(status -> work.get()));
    }

    private Member member(String subject, String name, String slug) {
        PersonId person =
                people.signIn(subject, name, subject + "@waymark.example", true).personId();
        return Tenancy.of(person).call(() -> members.find(person, slug)).orElseThrow();
    }
}
