package io.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    private Path folder;

    private final CompletableFuture<LocalStartRefused> lost = new CompletableFuture<>();

    @Test
    void aKilledPortalLosesNothingAndTheNextOneStarts() throws Exception {
        Process portal = start(EmbeddedServerThatWrites.class, folder);
        Path written = folder.resolve("written");
        while (!Files.exists(written) && portal.isAlive()) {
            Thread.onSpinWait();
        }
        portal.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (EmbeddedServer again = EmbeddedServer.start(folder, lost::complete);
                var connection = DriverManager.getConnection(again.url("waymark_owner"));
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("acknowledged");
        }
    }

    @Test
    void whatWasAcknowledgedIsOnTheDisk() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, lost::complete);
                var connection = DriverManager.getConnection(server.url("waymark_app"));
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync') || current_setting('synchronous_commit')"
                                + " || current_setting('full_page_writes')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("ononon");
        }
    }

    @Test
    void whatAStartMadeIsCountedBeforeAnybodyAsks() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, lost::complete);
                var connection = DriverManager.getConnection(server.url("waymark_owner"));
                var statement = connection.createStatement()) {
            statement.execute("create table made as select generate_series(1, 30)");
            new CountedRows(server).start();
            try (var rows = statement.executeQuery("select reltuples from pg_class where relname = 'made'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(30);
            }
        }
    }

    @Test
    void twoPortalsDoNotShareADataFolder() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.start(folder, lost::complete)) {
            assertThat(first.url("waymark_app")).contains("waymark_app");
            assertThatThrownBy(() -> EmbeddedServer.start(folder, lost::complete))
                    .isInstanceOf(LocalStartRefused.class)
                    .hasMessageContaining("used by another Waymark")
                    .extracting(it -> ((LocalStartRefused) it).action())
                    .asString()
                    .contains("--waymark.local.data-folder");
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aServerThatDiesIsStartedAgainAtItsAddressAndLosesNothing() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, lost::complete)) {
            String address = server.url("waymark_owner");
            try (var connection = DriverManager.getConnection(address);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept as select 'acknowledged' as word");
            }
            killPostgres();
            while (!answers(address) && !lost.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(lost).isNotDone();
        }
    }

    /** Four write without a pause; each is at work when the server dies, and goes on once it is back. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aServerThatDiesUnderLoadLosesNothingThatItAcknowledged() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, lost::complete);
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            String address = server.url("waymark_owner");
            try (var connection = DriverManager.getConnection(address);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (word text)");
            }
            CountDownLatch begun = new CountDownLatch(40);
            List<Future<List<String>>> work = IntStream.range(0, 4)
                    .mapToObj(writer -> writers.submit(() -> written(address, writer + ".", begun)))
                    .toList();
            begun.await();
            killPostgres();
            for (Future<List<String>> it : work) {
                List<String> acknowledged = it.get();
                assertThat(words(address)).containsAll(acknowledged);
            }
            assertThat(lost).isNotDone();
        }
    }

    /** What the server acknowledged: without end until it died, and once more when it was back. */
    private List<String> written(String address, String prefix, CountDownLatch begun) {
        List<String> acknowledged = new ArrayList<>();
        boolean died = false;
        while (!lost.isDone()) {
            try (var connection = DriverManager.getConnection(address);
                    var insert = connection.prepareStatement("insert into kept values (?)")) {
                do {
                    insert.setString(1, prefix + acknowledged.size());
                    insert.execute();
                    acknowledged.add(prefix + acknowledged.size());
                    begun.countDown();
                } while (!died);
                return acknowledged;
            } catch (SQLException e) {
                died = true;
            }
        }
        return acknowledged;
    }

    private static List<String> words(String address) throws SQLException {
        try (var connection = DriverManager.getConnection(address);
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            List<String> words = new ArrayList<>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void whereItCannotBeStartedAgainThePortalIsToldWhy() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, lost::complete)) {
            assertThat(answers(server.url("waymark_owner"))).isFalse();
            Files.delete(folder.resolve("postgres/PG_VERSION"));
            killPostgres();
            assertThat(lost.get()).hasMessageContaining("holds a database that was never finished");
        }
    }

    private void killPostgres() throws Exception {
        long first = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
    }

    private static boolean answers(String address) {
        try (var connection = DriverManager.getConnection(address);
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            return rows.next();
        } catch (SQLException e) {
            return false;
        }
    }

    private static Process start(Class<?> main, Path folder) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }
}
