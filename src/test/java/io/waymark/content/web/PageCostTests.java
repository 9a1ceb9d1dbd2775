package io.waymark.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Editions;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class PageCostTests {

    private static final String EDITION = "/editions/cnmm/4.0-beta.2";

    private final Editions editions;
    private final Visitor ivo;

    @Autowired
    PageCostTests(MockMvcTester portal, Editions editions) {
        this.editions = editions;
        this.ivo = Visitor.as("ivo", portal);
    }

    @Test
    void noPageOfTheModelIsHeavierThan60Kilobytes() {
        assertThat(addresses().map(address -> zipped(ivo.page(address).outerHtml())))
                .allMatch(bytes -> bytes <= 60_000);
    }

    @Test
    void noPageOfTheModelAsksTheDatabase() {
        assertThat(Statements.of(() -> ivo.page(EDITION))).isNotEmpty();
        assertThat(Statements.besideSessionAndMember(() -> addresses().forEach(ivo::page)))
                .isEmpty();
    }

    private Stream<String> addresses() {
        var dimensions = editions.current().dimensions().stream().map(it -> EDITION + "/" + it.key());
        var topics = editions.current().topics().stream()
                .map(it -> EDITION + "/" + it.key().dimension() + "/" + it.key().slug());
        return Stream.of(Stream.of("/editions", EDITION), dimensions, topics).flatMap(it -> it);
    }

    private static int zipped(String page) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.size();
    }
}
