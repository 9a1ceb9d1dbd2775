package io.waymark.wording.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.content.Glossary;
import io.waymark.content.GlossaryTerm;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import io.waymark.wording.PlainLanguage;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Words that are tried before they are written anywhere. */
@WaymarkTest
class WordingCheckTests {

    private static final String CHECKS = "/orgs/acme/wording/checks";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService people;

    @Autowired
    private Glossary glossary;

    @Autowired
    private PlainLanguage language;

    private Visitor eva;

    @BeforeEach
    void enter() {
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void wordsAreCheckedWithoutScriptAndStayInTheField() {
        assertThat(eva.page(CHECKS + "/new").select("#text-advice").text()).isEmpty();
        Document page = Visitor.page(eva.post(CHECKS, Map.of("text", "Our MTTR falls below one hour")));
        assertThat(page.select("#text").val()).isEqualTo("Our MTTR falls below one hour");
        assertThat(page.select("#text-advice mark").eachText()).containsExactly("MTTR", "MTTR");
        assertThat(page.select("#text-advice .offers dd").text())
                .isEqualTo("“how long it takes until customers can work again”");
    }

    @Test
    void plainWordsAreSaidToBePlain() {
        Document page = Visitor.page(eva.post(CHECKS, Map.of("text", "Customers pay without waiting")));
        assertThat(page.select("#text-advice").text()).startsWith("No technical terms found.");
    }

    @Test
    void theFormsOfGoalsObjectivesAndKpisFollowWhatIsTyped() {
        assertThat(eva.page("/orgs/acme/goals").select("#statement-advice, #why-advice"))
                .hasSize(2);
        assertThat(eva.page("/orgs/acme/objectives/new").select("#title-advice, #why-advice"))
                .hasSize(2);
        assertThat(eva.page("/orgs/acme/kpis/new").select("#title-advice, #meaning-advice"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.attr("hx-post")).startsWith(CHECKS));
    }

    @Test
    void aFieldOfAnyFormMayAskUnderItsOwnName() {
        Document page =
                Visitor.page(eva.post(CHECKS, Map.of("field", "statement", "statement", "Kubernetes", "text", "no")));
        assertThat(page.select("#text-advice .offers dt").eachText()).containsExactly("Kubernetes");
    }

    @Test
    void whileTypingOnlyTheAdviceIsAnswered() {
        Document region = Visitor.page(mvc.post()
                .uri(CHECKS)
                .header("HX-Request", "true")
                .param("text", "Less latency")
                .with(user(people.loadUserByUsername("eva")))
                .with(csrf())
                .with(it -> {
                    it.setServletPath(CHECKS);
                    it.setPathInfo(null);
                    return it;
                })
                .exchange());
        assertThat(region.select("main, form")).isEmpty();
        assertThat(region.select(".offers dd").text()).isEqualTo("“how long customers wait for an answer”");
    }

    @Test
    void theRegionFollowsTheFieldThatItIsNamedFor() {
        var region = eva.page(CHECKS + "/new").select("#text-advice");
        assertThat(region.attr("hx-post")).isEqualTo(CHECKS + "?field=text");
        assertThat(region.attr("hx-trigger")).isEqualTo("input changed delay:600ms from:#text");
        assertThat(region.attr("hx-params")).isEqualTo("text");
    }

    @Test
    void nothingTypedSaysNothing() {
        assertThat(Visitor.page(eva.post(CHECKS, Map.of()))
                        .select("#text-advice")
                        .text())
                .isEmpty();
    }

    @Test
    void whatIsOfferedHoldsNoTechnicalTermItself() {
        assertThat(glossary.terms())
                .extracting(GlossaryTerm::plain)
                .allSatisfy(it -> assertThat(language.of(it).marks()).isEmpty());
    }
}
