package io.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    private Path folder;

    @Test
    void aKilledPortalLosesNothingAndTheNextOneStarts() throws Exception {
        Process portal = start(EmbeddedServerThatWrites.class, folder);
        Path written = folder.resolve("written");
        while (!Files.exists(written) && portal.isAlive()) {
            Thread.onSpinWait();
        }
        portal.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (EmbeddedServer again = EmbeddedServer.start(folder);
                var connection = DriverManager.getConnection(again.url("waymark_owner"));
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("acknowledged");
        }
    }

    @Test
    void whatWasAcknowledgedIsOnTheDisk() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder);
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
    void twoPortalsDoNotShareADataFolder() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.start(folder)) {
            assertThat(first.url("waymark_app")).contains("waymark_app");
            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(LocalStartRefused.class)
                    .hasMessageContaining("used by another Waymark")
                    .extracting(it -> ((LocalStartRefused) it).action())
                    .asString()
                    .contains("--waymark.local.data-folder");
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
