package io.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
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

    @TestFactory
    Stream<DynamicTest> aTableOfATenantHasAPolicyThatAsksWhoseRowItIs() {
        return ofEach(it ->
                assertThat(it.guarded()).as("row level security of %s", it).isTrue());
    }

    /** A new table belongs to a tenant, unless its name is added here for a reason. */
    @Test
    void fewTablesBelongToNobody() {
        assertThat(new Catalogue(jdbc).relations())
                .filteredOn(it -> !it.belongs())
                .extracting(Catalogue.Relation::name)
                .containsExactlyInAnyOrder(
                        "edition",
                        "edition_file",
                        "edition_practice",
                        "edition_text",
                        "flyway_schema_history",
                        "person",
                        "shedlock",
                        "spring_session",
                        "spring_session_attributes");
    }

    @TestFactory
    Stream<DynamicTest> aQueryThatForgetsItsFilterSeesOneTenantOnly() {
        Member gus = member("gus", "Gus Petersen", "globex");
        return ofEach(table -> assertThat(inside(Tenancy.of(gus), table))
                .isSubsetOf(gus.organisation().value()));
    }

    @TestFactory
    Stream<DynamicTest> outsideAnyOrganisationNothingIsSeen() {
        return ofEach(table -> assertThat(inside(null, table)).isEmpty());
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
        PersonId ivo = people.signIn("ivo", "Ivo Marin", null, false).personId();

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

    private Stream<DynamicTest> ofEach(ThrowingConsumer<Catalogue.Relation> rule) {
        return DynamicTest.stream(new Catalogue(jdbc).ofTenants().stream(), Catalogue.Relation::name, rule);
    }

    private List<UUID> inside(@Nullable Tenancy tenancy, Catalogue.Relation table) {
        String id = table.name().equals("organisation") ? "id" : "organisation_id";
        String sql = "select distinct " + id + " from " + table;
        var query = (Supplier<List<UUID>>) () ->
                transaction.execute(status -> jdbc.sql(sql).query(UUID.class).list());
        return tenancy == null ? query.get() : tenancy.call(query);
    }

    private Member member(String subject, String name, String slug) {
        PersonId person =
                people.signIn(subject, name, subject + "@waymark.example", true).personId();
        return Tenancy.of(person).call(() -> members.find(person, slug)).orElseThrow();
    }
}
