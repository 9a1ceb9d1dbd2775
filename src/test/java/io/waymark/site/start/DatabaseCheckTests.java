package io.waymark.site.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** A real PostgreSQL is asked whether the portal can work with it. */
class DatabaseCheckTests {

    private final Database.Address database = Database.empty();

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("WAYMARK_DATABASE_URL", database.url())
            .withProperty("WAYMARK_DATABASE_PASSWORD", "waymark")
            .withProperty("WAYMARK_DATABASE_OWNER_PASSWORD", "waymark");

    @BeforeAll
    static void somebodyWhoMayTooMuch() {
        Database.operate("create role above_walls login superuser password 'waymark'");
        Database.operate("create role through_walls login bypassrls password 'waymark'");
        Database.operate("create role heir login password 'waymark' in role waymark_owner");
    }

    @AfterAll
    static void andGoesAgain() {
        Database.operate("drop role above_walls");
        Database.operate("drop role through_walls");
        Database.operate("drop role heir");
    }

    @Test
    void anEmptyDatabaseWithItsTwoRolesIsTaken() {
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aRoleThatIsAboveTheWallsIsRefused() {
        assertThat(wrongAs("above_walls")).singleElement().asString().contains("row level security does not hold");
        assertThat(wrongAs("through_walls")).singleElement().asString().contains("row level security does not hold");
    }

    @Test
    void aRoleThatOwnsTheTablesIsRefused() {
        assertThat(wrongAs("waymark_owner")).singleElement().asString().contains("could take down its walls");
        assertThat(wrongAs("heir")).singleElement().asString().contains("could take down its walls");
    }

    @Test
    void aRoleThatIsNotThereIsSaidWithBothRolesAtOnce() {
        settings.setProperty("WAYMARK_DATABASE_OWNER", "nobody_at_all");

        assertThat(wrongAs("nobody"))
                .extracting(WrongSetting::name)
                .containsExactly("WAYMARK_DATABASE_PASSWORD", "WAYMARK_DATABASE_OWNER_PASSWORD");
    }

    @Test
    void aWrongPasswordIsSaidByTheNameOfItsSetting() {
        SQLException answer = new SQLException("FATAL: password authentication failed", "28P01");

        assertThat(DatabaseLogin.owner(settings).refused(answer))
                .hasToString(
                        "WAYMARK_DATABASE_OWNER_PASSWORD does not let waymark_owner into the database. Make the role with"
                                + " db/roles.sql and set its password: alter role waymark_owner password '...'.");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidOnce() {
        settings.setProperty("WAYMARK_DATABASE_URL", database.url() + "_or_not");

        assertThat(wrong()).singleElement().asString().contains("a database that is not there. Create it");
    }

    @Test
    void aServerThatIsDownIsSaidOnce() throws IOException {
        settings.setProperty("WAYMARK_DATABASE_URL", "jdbc:postgresql://localhost:" + freePort() + "/waymark");

        assertThat(wrong())
                .singleElement()
                .asString()
                .contains("Start PostgreSQL")
                .hasLineCount(1);
    }

    @Test
    void anotherEncodingIsRefused() {
        String name = database.name() + "_latin";
        Database.operate("create database " + name
                + " owner waymark_owner encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'" + " template template0");
        settings.setProperty("WAYMARK_DATABASE_URL", new Database.Address(name).url());

        assertThat(wrong()).singleElement().asString().contains("the encoding LATIN1", "encoding 'UTF8'");
    }

    @Test
    void tablesOfANewerWaymarkAreRefused() throws SQLException {
        try (var owner = DriverManager.getConnection(database.url(), "waymark_owner", "waymark");
                var statement = owner.createStatement()) {
            statement.execute("create table flyway_schema_history (version text, success boolean)");
            statement.execute(
                    "insert into flyway_schema_history values ('" + SchemaVersion.ofThisProgram() + "', true)");
            assertThat(wrong()).isEmpty();
            statement.execute("insert into flyway_schema_history values ('9999', true)");
        }

        assertThat(wrong()).singleElement().asString().contains("9999", "Start the newer Waymark");
    }

    @Test
    void anOlderPostgresIsRefused() {
        assertThat(new PortalRole("waymark_app", 170_006, "UTF8", false, false).wrong())
                .singleElement()
                .asString()
                .contains("PostgreSQL 17.6", "needs PostgreSQL 18");
    }

    private List<WrongSetting> wrongAs(String role) {
        settings.setProperty("WAYMARK_DATABASE_USER", role);
        return wrong();
    }

    private List<WrongSetting> wrong() {
        return DatabaseCheck.wrong(settings);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
