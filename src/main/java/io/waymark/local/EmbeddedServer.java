package io.waymark.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * A durable PostgreSQL 18 whose data stays in a folder between runs, and which is started again where it dies under the
 * portal. The library starts PostgreSQL as for throw-away tests, with its promises to the disk switched off; here they are
 * switched on again.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "waymark";
    private static final int ANY_PORT = 0;

    /** What a killed server leaves behind may still be ending at the first. */
    private static final int ATTEMPTS = 3;

    /** By which the library knows that one of its own runs on the folder; a server that was killed leaves it held. */
    private static final String LIBRARY_CLAIM = "epg-lock";

    private final DataFolder folder;
    private final Consumer<LocalStartRefused> lost;
    private volatile EmbeddedPostgres postgres;
    private boolean closed;

    private EmbeddedServer(DataFolder folder, Consumer<LocalStartRefused> lost) {
        this.folder = folder;
        this.lost = lost;
        this.postgres = launch(folder.database(), ANY_PORT);
    }

    /**
     * Starts the server on a free loopback port.
     *
     * @param lost told why, where the server dies later and cannot be started again
     * @throws LocalStartRefused where the folder cannot be used, or PostgreSQL does not start in it
     */
    static EmbeddedServer start(Path path, Consumer<LocalStartRefused> lost) {
        DataFolder folder = DataFolder.claim(path);
        folder.stopOrphan();
        EmbeddedServer server = new EmbeddedServer(folder, lost);
        server.prepare();
        server.watch();
        return server;
    }

    String url(String user) {
        return postgres.getJdbcUrl(user, DATABASE) + "&socketTimeout=30&ApplicationName=waymark";
    }

    /** Counts the rows of all tables; statements are planned by that. */
    void analyze() {
        try (Connection admin = postgres.getDatabase("postgres", DATABASE).getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not count its rows", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (folder.server().isPresent()) {
            postgres.close();
        }
        folder.close();
    }

    private void watch() {
        folder.server().orElseThrow().onExit().thenRunAsync(this::startAgain, Thread.ofPlatform()::start);
    }

    /** At the same address, so that whoever is connected finds it again. */
    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        log.warn("PostgreSQL ended under Waymark. It is started again; nothing that was shown as saved is lost.");
        try {
            postgres = launchAgain(postgres.getPort(), ATTEMPTS);
            watch();
        } catch (LocalStartRefused e) {
            lost.accept(e);
        }
    }

    private EmbeddedPostgres launchAgain(int port, int attempts) {
        try {
            folder.check();
            folder.stopOrphan();
            folder.forget(LIBRARY_CLAIM);
            return launch(folder.database(), port);
        } catch (LocalStartRefused e) {
            if (attempts == 1) {
                throw e;
            }
            return launchAgain(port, attempts - 1);
        }
    }

    private static EmbeddedPostgres launch(Path data, int port) {
        try {
            Files.createDirectories(data.getParent());
            return EmbeddedPostgres.builder()
                    .setPort(port)
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
