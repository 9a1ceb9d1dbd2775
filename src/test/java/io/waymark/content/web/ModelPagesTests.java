package io.waymark.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Topic;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Read by ivo, who belongs to no organisation: the model is open to everyone who is signed in. */
@WaymarkTest
class ModelPagesTests {

    private static final String EDITION = "/editions/cnmm/4.0-beta.2";
    private static final String CONTAINERS = EDITION + "/technology/containers-and-runtime";

    private final MockMvcTester portal;
    private final Editions editions;
    private final Edition edition;
    private final Visitor ivo;

    @Autowired
    ModelPagesTests(MockMvcTester portal, Editions editions) {
        this.portal = portal;
        this.editions = editions;
        this.edition = editions.current();
        this.ivo = Visitor.as("ivo", portal);
    }

    @Test
    void theCurrentEditionIsMarkedInTheList() {
        assertThat(ivo.page("/editions").select("h2:has(.pill) a").attr("href")).isEqualTo(EDITION);
    }

    @Test
    void anEditionShowsItsLevelsAndTheTopicsOfEveryDimension() {
        var page = ivo.page(EDITION);
        assertThat(page.select(".steps > li")).hasSize(5);
        assertThat(page.select("tbody th a").eachText())
                .containsExactlyElementsOf(
                        edition.topics().stream().map(Topic::title).toList());
    }

    @Test
    void theCountsOfAnEditionAddUpToItsPractices() {
        var counts = ivo.page(EDITION).select("tbody td").eachText();
        assertThat(counts.stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(edition.practices().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITION, EDITION + "/people", CONTAINERS})
    void everyPageOfAnEditionSaysWhereItComesFrom(String path) {
        var source = edition.source();
        var about = ivo.page(path).select("section:has(#about)");
        assertThat(about.select("a").attr("href")).isEqualTo(source.url());
        assertThat(about.text())
                .contains(source.title(), source.publisher(), source.licence())
                .contains(edition.id().version(), editions.imprint(edition).sha256());
    }

    @Test
    void aDimensionLeadsToEachOfItsPractices() {
        var people = edition.dimensions().get(1);
        assertThat(ivo.page(EDITION + "/people").select(".rows a").eachAttr("href"))
                .containsExactlyElementsOf(people.practices().stream()
                        .map(practice -> EDITION + "/people/"
                                + practice.key().topic().slug() + "#"
                                + practice.key().slug())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/cnmm/9.9",
                EDITION + "/fashion",
                EDITION + "/technology/haberdashery",
                EDITION + "/people/containers-and-runtime",
                CONTAINERS + "?level=6"
            })
    void whatTheModelDoesNotHoldIsNotFound(String path) {
        assertThat(ivo.get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        assertThat(portal.get().uri(CONTAINERS).accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/sign-in");
    }
}
