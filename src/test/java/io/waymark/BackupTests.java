package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waymark.testing.Database;
import io.waymark.testing.WaymarkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators read about backups is done as it stands there, and the check beside it tells a good one from a bad one. */
@WaymarkTest
class BackupTests {

    private static final Pattern COMMAND = Pattern.compile("(?m)^    ((?:pg_dump|pg_restore|psql|createdb) .*)$");
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");
    private static final int SERVER = 18;

    /** As the guide calls them. */
    private static final String ORIGINAL = "waymark";

    private static final String RESTORED = "waymark_restored";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void acmeAndGlobexHaveScorecards() {
        Database.namedWorld(ORIGINAL);
    }

    @AfterEach
    void bothAreGone() {
        Database.remove(RESTORED);
        Database.remove(ORIGINAL);
    }

    @Test
    void theCommandsOfTheGuideBringBackTheSameScorecards(@TempDir Path folder) throws Exception {
        assumeTrue(version(folder) >= SERVER, "the tools of PostgreSQL 18 are not here");
        List<String> commands = commands();
        assertThat(commands).hasSize(4);
        for (String command : commands) {
            assertThat(run(folder, command, Map.of())).as(command).isZero();
        }
        assertThat(scorecards(RESTORED)).isEqualTo(scorecards(ORIGINAL)).contains("acme: ", "globex: ", "signed off");
    }

    @Test
    void aDumpThatWouldLeaveRowsOutIsRefused(@TempDir Path folder) throws Exception {
        assumeTrue(version(folder) >= SERVER, "the tools of PostgreSQL 18 are not here");
        Map<String, String> portal = Map.of("PGUSER", "waymark_app", "PGPASSWORD", "waymark");
        assertThat(run(folder, commands().getFirst(), portal)).isNotZero();
    }

    @Test
    void anotherRatingOrResultIsAnotherLine() throws SQLException {
        Database.namedWorld(RESTORED);
        List<String> original = scorecards(ORIGINAL).lines().toList();
        assertThat(scorecards(RESTORED).lines()).isEqualTo(original);

        change("""
                update answer set rating = case rating when 'FULLY' then 'NOT' else 'FULLY' end
                where (organisation_id, assessment_id, practice_key) in (
                    select organisation_id, assessment_id, practice_key from comparable_answer
                    where rating is not null and organisation_id = (select id from organisation where slug = 'globex')
                    limit 1)
                """);
        change("""
                update milestone set ratings = ratings - (select min(it) from jsonb_object_keys(ratings) as it)
                where id = (select id from milestone order by taken_at limit 1)
                """);
        assertThat(scorecards(RESTORED).lines().filter(it -> !original.contains(it)))
                .satisfiesExactly(
                        assessment -> assertThat(assessment).startsWith("globex: "),
                        result -> assertThat(result).startsWith("acme: ").contains("signed off on"),
                        all -> assertThat(all).contains(" scorecards on 2026-11-30"));
    }

    /** The four of the guide, in its order. */
    private static List<String> commands() throws IOException {
        String guide = Files.readString(Path.of("docs/operate.md"));
        String section = guide.substring(guide.indexOf("## Backup and restore"), guide.indexOf("## Upgrade"));
        return COMMAND.matcher(section).results().map(it -> it.group(1)).toList();
    }

    private static String scorecards(String database) throws SQLException {
        try (Connection owner = connected(database, "waymark_owner", "waymark")) {
            return ScorecardsCommand.in(owner, CLOCK);
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection owner = connected(RESTORED, "waymark_owner", "waymark");
                var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static Connection connected(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(new Database.Address(database).url(), user, password);
    }

    private static int version(Path folder) throws Exception {
        if (run(folder, "pg_dump --version > version", Map.of()) != 0) {
            return 0;
        }
        Matcher version = VERSION.matcher(Files.readString(folder.resolve("version")));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** In a folder that holds what a clone does, so far as the guide names it; what it prints is this test's. */
    private static int run(Path folder, String command, Map<String, String> further) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .inheritIO();
        Map<String, String> environment = shell.environment();
        String tools = environment.getOrDefault("POSTGRES_TOOLS", "");
        environment.merge("PATH", tools, (path, own) -> own.isEmpty() ? path : own + ":" + path);
        environment.putAll(Database.superuser());
        environment.putAll(further);
        if (!Files.exists(folder.resolve("db"))) {
            Files.createSymbolicLink(folder.resolve("db"), Path.of("db").toAbsolutePath());
        }
        return shell.start().waitFor();
    }
}
