package io.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WaymarkTest
class TenancyTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private Units units;

    /** Every table that carries an organisation's id, read from the catalogue so that a new one cannot be forgotten. */
    static List<String> tenantTables() {
        return TenantTables.NAMES;
    }

    @Test
    void everyTableOfATenantIsKnownToTheseTests() {
        assertThat(jdbc.sql("select distinct table_name from information_schema.columns "
                                + "where table_schema = 'public' and column_name = 'organisation_id'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(tenantTables());
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void aQueryThatForgetsItsFilterSeesOneTenantOnly(String table) {
        Member gus = member("gus", "Gus Petersen", "globex");

        List<UUID> seen = inside(Tenancy.of(gus), "select distinct organisation_id from " + table);

        assertThat(seen).isSubsetOf(gus.organisation().value());
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void outsideAnyOrganisationNothingIsSeen(String table) {
        assertThat(inside(null, "select distinct organisation_id from " + table))
                .isEmpty();
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCannotBypassThePolicies() {
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void aRowOfAnotherTenantCannotBeWritten() {
        Member gus = member("gus", "Gus Petersen", "globex");
        UUID acme = member("ada", "Ada Okafor", "acme").organisation().value();

        assertThatThrownBy(() -> Tenancy.of(gus)
                        .call(() -> transaction.execute(status -> jdbc.sql(
                                        "insert into unit (organisation_id, id, version, name, kind) values (?, ?, 0, 'x', 'TEAM')")
                                .param(acme)
                                .param(UUID.randomUUID())
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aUnitOfAnotherTenantIsNotFound() {
        Member ada = member("ada", "Ada Okafor", "acme");
        Member gus = member("gus", "Gus Petersen", "globex");
        UnitId acmes = Tenancy.of(ada).call(() -> units.of(ada)).getFirst().id();

        assertThat(Tenancy.of(gus).call(() -> units.find(gus, acmes))).isEmpty();
    }

    @Test
    void aStrangerIsNoMember() {
        PersonId ivo = people.signIn("ivo", "Ivo Marin", null).personId();

        assertThat(Tenancy.of(ivo).call(() -> members.find(ivo, "acme"))).isEmpty();
        assertThat(Tenancy.of(ivo).call(() -> members.of(ivo))).isEmpty();
    }

    @Test
    void theNamesOfStrangersAreNotSeen() {
        Member gus = member("gus", "Gus Petersen", "globex");

        List<String> names = Tenancy.of(gus)
                .call(() -> transaction.execute(status -> jdbc.sql("select name from person order by name")
                        .query(String.class)
                        .list()));

        assertThat(names).containsExactly("Greta Silva", "Gus Petersen");
    }

    @Test
    void theActivityRecordCannotBeChanged() {
        Member ada = member("ada", "Ada Okafor", "acme");

        assertThatThrownBy(() -> Tenancy.of(ada)
                        .call(() -> transaction.execute(status ->
                                jdbc.sql("update activity set what = 'nothing'").update())))
                .hasStackTraceContaining("permission denied");
    }

    private List<UUID> inside(@Nullable Tenancy tenancy, String sql) {
        var query = (Supplier<List<UUID>>) () ->
                transaction.execute(status -> jdbc.sql(sql).query(UUID.class).list());
        return tenancy == null ? query.get() : tenancy.call(query);
    }

    private Member member(String subject, String name, String slug) {
        PersonId person =
                people.signIn(subject, name, subject + "@waymark.example").personId();
        return Tenancy.of(person).call(() -> members.find(person, slug)).orElseThrow();
    }
}
