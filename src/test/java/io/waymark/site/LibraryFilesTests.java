package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What travels from the libraries to a browser: only what pages ask for. */
@WaymarkTest
class LibraryFilesTests {

    @Autowired
    private MockMvcTester portal;

    @Test
    void everyFileThatPagesAskForIsThere() {
        Document goals = Visitor.as("ada", portal).page("/orgs/acme/goals");
        assertThat(goals.select("[href*=/webjars/]").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith("/css/bootstrap-reboot.min.css");
        assertThat(goals.select("[href*=/webjars/], [src*=/webjars/]"))
                .hasSize(3)
                .allSatisfy(it -> assertThat(portal.get().uri(it.attr("href") + it.attr("src")))
                        .hasStatus(HttpStatus.OK)
                        .headers()
                        .hasValue("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void theRestOfALibraryIsNot() {
        String reboot = Visitor.as("ada", portal)
                .page("/orgs/acme")
                .expectFirst("[href*=/webjars/]")
                .attr("href");
        assertThat(portal.get().uri(reboot.replace("bootstrap-reboot", "bootstrap")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
