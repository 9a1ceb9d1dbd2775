package io.waymark.outcome.wording.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Glossary;
import io.waymark.content.GlossaryTerm;
import io.waymark.outcome.wording.PlainLanguage;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Words that are tried before they are written anywhere. */
@WaymarkTest
class WordingCheckTests {

    private static final String CHECKS = "/orgs/acme/wording/checks";

    @Autowired
    private MockMvcTester mvc;

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
        assertThat(eva.page(CHECKS + "/new").select("#answer").text()).isEmpty();
        Document page = Visitor.page(eva.post(CHECKS, Map.of("text", "Our MTTR falls below one hour")));
        assertThat(page.select("#text").val()).isEqualTo("Our MTTR falls below one hour");
        assertThat(page.select("#answer mark").eachText()).containsExactly("MTTR", "MTTR");
        assertThat(page.select("#answer .offers dd").text())
                .isEqualTo("“how long it takes until customers can work again”");
    }

    @Test
    void plainWordsAreSaidToBePlain() {
        Document page = Visitor.page(eva.post(CHECKS, Map.of("text", "Customers pay without waiting")));
        assertThat(page.select("#answer").text()).startsWith("No technical terms found.");
    }

    @Test
    void aFieldOfAnyFormMayAskUnderItsOwnName() {
        Document page =
                Visitor.page(eva.post(CHECKS, Map.of("field", "statement", "statement", "Kubernetes", "text", "no")));
        assertThat(page.select("#answer .offers dt").eachText()).containsExactly("Kubernetes");
    }

    @Test
    void nothingTypedSaysNothing() {
        assertThat(Visitor.page(eva.post(CHECKS, Map.of())).select("#answer").text())
                .isEmpty();
    }

    @Test
    void whatIsOfferedHoldsNoTechnicalTermItself() {
        assertThat(glossary.terms())
                .extracting(GlossaryTerm::plain)
                .allSatisfy(it -> assertThat(language.of(it).marks()).isEmpty());
    }
}
