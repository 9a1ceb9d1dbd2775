package io.waymark.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.AnswerTexts;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages where practices are read in full. */
@WaymarkTest
class TopicPageTests {

    private static final TopicKey CONTAINERS = new TopicKey("technology.containers-and-runtime");

    private final Edition edition;
    private final Visitor ivo;

    @Autowired
    TopicPageTests(MockMvcTester portal, Editions editions) {
        this.edition = editions.current();
        this.ivo = Visitor.as("ivo", portal);
    }

    @Test
    void eachPracticeStandsUnderItsSlugWithFourAnswers() {
        for (Topic topic : edition.topics()) {
            var page = page(topic.key());
            assertThat(topic.practices())
                    .extracting(practice ->
                            shown(page, practice.key()).select(".answers dd").eachText())
                    .containsExactlyElementsOf(topic.practices().stream()
                            .map(practice -> texts(practice.answers()))
                            .toList());
        }
    }

    @Test
    void aLevelInTheAddressLeavesOnlyItsPractices() {
        var page = ivo.page(address(CONTAINERS) + "?level=2");
        var atLevel2 = edition.topic(CONTAINERS).orElseThrow().practicesAt(2);
        assertThat(page.select("article")).hasSameSizeAs(atLevel2);
        assertThat(page.select("nav [aria-current=true]").text()).isEqualTo("Level 2");
    }

    @Test
    void aLevelThatNothingIsAskedAboutSaysSo() {
        var page = ivo.page(address(CONTAINERS) + "?level=5");
        assertThat(page.select(".empty").text()).contains("asks nothing at Level 5");
    }

    @Test
    void whatAPracticeNeedsLeadsThereAndWhatItUnlocksLeadsBack() {
        var patching = CONTAINERS.practice("image-patching");
        var hygiene = CONTAINERS.practice("container-hygiene");
        assertThat(link(patching, hygiene)).isEqualTo("First needs");
        assertThat(link(hygiene, patching)).isEqualTo("Unlocks");
    }

    @Test
    void effortShowsTheMeanAndTheThreeFiguresItComesFrom() {
        var practice = edition.practices().getFirst();
        var effort = practice.action().effort();
        assertThat(shown(page(practice.key().topic()), practice.key()).text())
                .contains("person-days (%d at best, %d likely, %d at worst)"
                        .formatted(effort.optimistic(), effort.likely(), effort.pessimistic()));
    }

    private static List<String> texts(AnswerTexts answers) {
        return List.of(answers.not(), answers.partly(), answers.largely(), answers.fully());
    }

    private Document page(TopicKey topic) {
        return ivo.page(address(topic));
    }

    private static String address(TopicKey topic) {
        return "/editions/cnmm/4.0-beta.2/" + topic.dimension() + "/" + topic.slug();
    }

    /** The word under which a practice leads to another. */
    private String link(PracticeKey from, PracticeKey to) {
        var target = "../" + to.topic().dimension() + "/" + to.topic().slug() + "#" + to.slug();
        return shown(page(from.topic()), from)
                .select("div:has(> dd > a[href=" + target + "]) > dt")
                .text();
    }

    private static Element shown(Document page, PracticeKey practice) {
        return Objects.requireNonNull(page.getElementById(practice.slug()), practice.value());
    }
}
