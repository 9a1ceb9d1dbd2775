package io.waymark.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import io.waymark.testing.WorldEdition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Acme says itself that one topic serves all its goals decisively and another not at all. */
@OwnWorld
class OwnStrengthTests {

    private static final int GAPS = 20;
    private static final String UP = "business-outcomes.first-application";
    private static final String DOWN = "business-outcomes.business-alignment";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aChangedStrengthChangesTheBusinessValueAndTheOrder() {
        UnitWithGaps world = new UnitWithGaps(portal);
        Member ada = world.member("ada", "acme");
        Unit unit = world.with(ada, GAPS);
        Visitor archie = Visitor.as("archie", mvc);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        String roadmap = "/orgs/acme/roadmap?unit=" + unit.id();
        List<String> before = archie.page(roadmap).select(".ticket h3").eachText();
        String title = about(archie.page(roadmap).select(".ticket"), UP).text();

        Visitor eva = Visitor.as("eva", mvc);
        for (String goal : eva.page("/orgs/acme/goals").select("#goals h2 a").eachAttr("href")) {
            assertThat(eva.post(goal + "/strengths", strengths(eva, goal))).hasStatus3xxRedirection();
        }

        Elements after = archie.page(roadmap).select(".ticket");
        Document up = archie.page(about(after, UP).attr("href"));
        Document down = archie.page(about(after, DOWN).attr("href"));
        assertThat(businessValue(up)).isEqualTo(10 * up.select("article.action").size());
        assertThat(businessValue(down)).isEqualTo(down.select("article.action").size());
        assertThat(down.text()).contains("strength 0 is yours, not the model’s");
        assertThat(after.select("h3").eachText()).isNotEqualTo(before);
        assertThat(after.select("h3").eachText().indexOf(title)).isLessThan(before.indexOf(title));
    }

    private static Map<String, String> strengths(Visitor eva, String goal) {
        Map<String, String> fields = new HashMap<>();
        eva.page(goal).select(".strengths input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        fields.put("strength." + UP, "3");
        fields.put("strength." + DOWN, "0");
        return fields;
    }

    /** Of all actions of a card together. */
    private static int businessValue(Document card) {
        return Integer.parseInt(card.select(".formula b").getFirst().text());
    }

    /** The link to the last card about a topic, which has furthest to go. */
    private Element about(Elements initiatives, String topic) {
        String title =
                WorldEdition.in(portal).topic(new TopicKey(topic)).orElseThrow().title();
        return initiatives.select("h3 a").stream()
                .filter(it -> it.text().startsWith(title + ", Level "))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
