package io.waymark.content.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTests {

    @TempDir
    private Path folder;

    @Test
    void readsTheYamlFilesOfEditionsAndNothingElse() throws IOException {
        write("tiny/1.0/edition.yaml", "model: tiny");
        write("tiny/1.0/people/basics.yaml", "key: people.basics");
        write("tiny/1.0/people/forgotten.yml", "");
        write("tiny/1.0/people/coverage.md", "# For reviewers");
        write("schema/topic.schema.json", "{}");
        assertThat(ContentFolder.at(folder).files())
                .containsExactlyInAnyOrder(
                        new ContentFile("tiny/1.0/edition.yaml", "model: tiny"),
                        new ContentFile("tiny/1.0/people/basics.yaml", "key: people.basics"),
                        new ContentFile("tiny/1.0/people/forgotten.yml", ""));
    }

    @Test
    void theContentOnDiskIsThatOfTheApplication() {
        assertThat(ContentFolder.at(Path.of("content")).files())
                .containsExactlyInAnyOrderElementsOf(ContentFolder.built().files());
    }

    @Test
    void namesAFolderThatDoesNotExist() {
        assertThatThrownBy(() -> ContentFolder.at(folder.resolve("elsewhere")))
                .isInstanceOf(InvalidContent.class)
                .hasMessageEndingWith("elsewhere:1: is not a folder; waymark.content.folder names it");
    }

    @Test
    void namesAFileThatIsNotUtf8() throws IOException {
        Files.createDirectories(folder.resolve("tiny/1.0"));
        Files.write(folder.resolve("tiny/1.0/edition.yaml"), "title: Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ContentFolder.at(folder).files())
                .hasMessage("tiny/1.0/edition.yaml:1: is not UTF-8 text");
    }

    @Test
    void lineEndsOfWindowsMakeNoOtherEdition() {
        var unix = ContentFile.of("a.yaml", "one: 1\ntwo: 2\n".getBytes(StandardCharsets.UTF_8));
        var windows = ContentFile.of("a.yaml", "one: 1\r\ntwo: 2\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(windows.sha256()).isEqualTo(unix.sha256());
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
