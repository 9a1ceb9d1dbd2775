package io.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that cannot keep the data is refused in one line, and stays as it was. */
class FolderCheckTests {

    @TempDir
    private Path parent;

    @Test
    void aFile() throws IOException {
        refuses(Files.writeString(parent.resolve("data"), "my diary"), "is a file");
        refuses(parent.resolve("data/deeper"), "cannot be read and written");
    }

    @Test
    void filesOfSomebodyElse() throws IOException {
        Files.writeString(parent.resolve("holiday.jpg"), "sea");

        refuses(parent, "did not put there");
        try (var files = Files.list(parent)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anotherPostgres() throws IOException {
        Files.createFile(parent.resolve("waymark.lock"));
        Files.writeString(Files.createDirectory(parent.resolve("postgres")).resolve("PG_VERSION"), "17\n");

        refuses(parent, "PostgreSQL 17, and this Waymark brings 18");
    }

    @Test
    void aDatabaseThatWasNeverFinished() throws IOException {
        Files.createFile(parent.resolve("waymark.lock"));
        Files.createFile(Files.createDirectory(parent.resolve("postgres")).resolve("postgresql.conf.tmp"));

        refuses(parent, "never finished");
    }

    @Test
    void noRoom() {
        assertThatThrownBy(() -> new FolderCheck(parent.resolve("new"), Long.MAX_VALUE).pass())
                .isInstanceOf(LocalStartRefused.class)
                .hasMessageContaining("has room for");
    }

    @Test
    void aNewAndAnEmptyFolderAndOneOfOursAreTaken() throws IOException {
        assertThatCode(() -> DataFolder.claim(parent.resolve("a/new/one")).close())
                .doesNotThrowAnyException();
        Files.writeString(
                Files.createDirectory(parent.resolve("a/new/one/postgres")).resolve("PG_VERSION"), "18\n");
        assertThatCode(() -> DataFolder.claim(parent.resolve("a/new/one")).close())
                .doesNotThrowAnyException();
        assertThatCode(() -> DataFolder.claim(Files.createDirectory(parent.resolve("empty")))
                        .close())
                .doesNotThrowAnyException();
    }

    private static void refuses(Path folder, String why) {
        assertThatThrownBy(() -> DataFolder.claim(folder))
                .isInstanceOf(LocalStartRefused.class)
                .hasMessageStartingWith("The data folder " + folder)
                .hasMessageContaining(why)
                .satisfies(it -> assertThat(((LocalStartRefused) it).action()).contains("--waymark.local.data-folder"));
    }
}
