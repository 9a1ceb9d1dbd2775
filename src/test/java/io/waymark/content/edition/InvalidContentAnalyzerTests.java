package io.waymark.content.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.content.file.ContentFolder;
import io.waymark.content.file.InvalidContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

@ExtendWith(OutputCaptureExtension.class)
class InvalidContentAnalyzerTests {

    /** Reads the content of a folder at start, as the portal does. */
    static class Reading {

        @Bean
        EditionFolder edition(Environment settings) {
            var folder = Path.of(settings.getRequiredProperty("waymark.content.folder"));
            var edition = EditionFolder.among(ContentFolder.at(folder).files()).getFirst();
            EditionReader.read(edition);
            return edition;
        }
    }

    @Test
    void aRefusedStartSaysFileLineAndReasonWithoutAStackTrace(@TempDir Path folder, CapturedOutput output)
            throws Exception {
        Files.createDirectories(folder.resolve("tiny/1.0"));
        Files.writeString(folder.resolve("tiny/1.0/edition.yaml"), "model: tiny\nmodel: again\n");
        assertThatThrownBy(() -> start(folder)).hasRootCauseInstanceOf(InvalidContent.class);
        assertThat(output)
                .contains("The content is refused:")
                .contains("\ntiny/1.0/edition.yaml:2: key model stands twice\n")
                .doesNotContain("\tat ");
    }

    private static void start(Path folder) {
        var application = new SpringApplication(Reading.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run("--spring.profiles.active=personas", "--waymark.content.folder=" + folder);
    }
}
