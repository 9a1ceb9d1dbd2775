package io.waymark.dashboard.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How far a figure came reads the same on every page that tells it. */
@WaymarkTest
class SameFigureTests {

    private static final Pattern PER_CENT = Pattern.compile("(\\d+)%");

    @Autowired
    private MockMvcTester portal;

    @Test
    void theLineOfSightSaysOfAKeyResultWhatItsOwnPageSays() {
        Visitor eva = Visitor.as("eva", portal);
        Map<String, String> seen = underWay(eva.page("/orgs/acme/line-of-sight"), "/key-results/");
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((path, percent) -> assertThat(
                                perCent(eva.page(path).select(".progress-line").text()))
                        .isEqualTo(percent));
    }

    @Test
    void theLineOfSightSaysOfAKpiWhatItsOwnPageSays() {
        Visitor eva = Visitor.as("eva", portal);
        Map<String, String> seen = underWay(eva.page("/orgs/acme/line-of-sight"), "/kpis/");
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((path, percent) -> assertThat(
                                eva.page(path).select("main").text())
                        .containsPattern("\\b" + percent + "% of the way"));
    }

    /** By its address, what is said of each that is neither reached nor unknown. */
    private static Map<String, String> underWay(Document page, String kind) {
        return page.select("a[href*=" + kind + "] + .figure .pill:contains(of the way)").stream()
                .collect(Collectors.toMap(it -> link(it).attr("href"), it -> perCent(it.text()), (one, same) -> one));
    }

    private static Element link(Element pill) {
        Element figure = Objects.requireNonNull(pill.parent());
        return Objects.requireNonNull(figure.previousElementSibling());
    }

    private static String perCent(String text) {
        Matcher found = PER_CENT.matcher(text.substring(text.lastIndexOf(':') + 1));
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
