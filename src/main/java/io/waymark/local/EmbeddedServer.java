package io.waymark.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * A durable PostgreSQL 18 whose data stays in a folder between runs. The library starts PostgreSQL as for throw-away
 * tests, with its promises to the disk switched off; here they are switched on again.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String DATABASE = "waymark";

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /**
     * Starts the server on a free loopback port.
     *
     * @throws LocalStartRefused where the folder cannot be used, or PostgreSQL does not start in it
     */
    static EmbeddedServer start(Path path) {
        DataFolder folder = DataFolder.claim(path);
        folder.stopOrphan();
        EmbeddedServer server = new EmbeddedServer(folder, launch(folder.database()));
        server.prepare();
        return server;
    }

    String url(String user) {
        return postgres.getJdbcUrl(user, DATABASE) + "&socketTimeout=30&ApplicationName=waymark";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        folder.close();
    }

    private static EmbeddedPostgres launch(Path data) {
        try {
            Files.createDirectories(data.getParent());
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw notStarted(data, String.valueOf(e.getMessage()));
        }
    }

    private static LocalStartRefused notStarted(Path data, String reason) {
        return reason.startsWith("Missing embedded postgres binaries")
                ? new LocalStartRefused(
                        "This build of Waymark brings no PostgreSQL for " + System.getProperty("os.name") + " on "
                                + System.getProperty("os.arch") + ".",
                        "Build it on this machine with mvn package, or start with mvn spring-boot:run.")
                : new LocalStartRefused(
                        "PostgreSQL did not start in " + data + " ("
                                + reason.lines().findFirst().orElse("") + ").",
                        "Start with --logging.level.io.zonky.test=info to read what PostgreSQL says.");
    }

    private void prepare() {
        try (Connection admin = postgres.getPostgresDatabase().getConnection()) {
            createRoles(admin);
            createDatabase(admin);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be prepared", e);
        }
    }

    private static void createRoles(Connection admin) {
        EncodedResource roles = new EncodedResource(new ClassPathResource("db/roles.sql"));
        ScriptUtils.executeSqlScript(admin, roles, false, false, "--", ScriptUtils.EOF_STATEMENT_SEPARATOR, "/*", "*/");
    }

    private static void createDatabase(Connection admin) throws SQLException {
        try (var statement = admin.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE + " owner waymark_owner");
            }
        }
    }
}
