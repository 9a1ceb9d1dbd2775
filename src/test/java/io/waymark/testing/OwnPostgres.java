package io.waymark.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/**
 * A PostgreSQL of one test's own, which is stopped, killed, started again at the same address, or frozen under a running portal.
 * It keeps what it committed, as in production; the embedded one would not.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final String DATABASE = "waymark";

    private final Path data;
    private EmbeddedPostgres running;
    private boolean stopped;

    private OwnPostgres(Path data) {
        this.data = data;
        this.running = launch(0);
    }

    /** Starts it with an empty database and the two roles of production; its data is kept in the folder. */
    public static OwnPostgres start(Path folder) {
        OwnPostgres started = new OwnPostgres(folder.resolve("data"));
        new PostgresServer("localhost", started.port(), "")
                .execute("create database " + DATABASE + " owner waymark_owner");
        return started;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port() + "/" + DATABASE;
    }

    /** Runs SQL in the portal's database, past all rights. */
    public void operate(String sql) {
        try (Connection admin = running.getDatabase("postgres", DATABASE).getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void stop() {
        try {
            running.close();
            stopped = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its processes end at once, as where the power goes. */
    public void kill() {
        signal("-KILL");
        stop();
    }

    /** Where it was stopped or killed. */
    public void startAgain() {
        if (stopped) {
            running = launch(port());
            stopped = false;
        }
    }

    /** Its processes stay, and answer nobody. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    @Override
    public void close() {
        stop();
    }

    private int port() {
        return running.getPort();
    }

    private EmbeddedPostgres launch(int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        try {
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String signal) {
        try {
            long first = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle server = ProcessHandle.of(first).orElseThrow();
            Stream<String> processes =
                    Stream.concat(Stream.of(server), server.children()).map(it -> Long.toString(it.pid()));
            new ProcessBuilder(
                            Stream.concat(Stream.of("kill", signal), processes).toList())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
