package io.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Basis;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.WaymarkTest;
import io.waymark.testing.WorldEdition;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** What is kept of questions is what the template prints of each. */
@WaymarkTest
class GuidanceTests {

    @Autowired
    private Guidance guidance;

    @Autowired
    private SpringTemplateEngine templates;

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @CsvSource({"NOT,LOW", "PARTLY,MEDIUM", "LARGELY,HIGH", "FULLY,NOT_SAID", "DONT_KNOW,LOW", ",MEDIUM"})
    void whatWasChosenIsChecked(Rating rating, Confidence confidence) {
        Question question = answered(new AnswerContent(rating, "", confidence, "", Basis.EXAMINED));
        assertThat(question.plain()).isTrue();
        Element kept = Jsoup.parseBodyFragment(guidance.choices(edition().id(), question))
                .body();
        Element printed = printed("choices", question);
        assertThat(checked(kept)).isEqualTo(checked(printed));
        assertThat(markup(kept)).isEqualTo(markup(printed));
    }

    @Test
    void whatStandsBesideIsKeptWhileNothingIsSaid() {
        Question question = answered(AnswerContent.of(Rating.PARTLY));
        assertThat(question.unsaid()).isTrue();
        Element kept = Jsoup.parseBodyFragment(guidance.words(edition().id(), question))
                .body();
        assertThat(markup(kept)).isEqualTo(markup(printed("words", question)));
    }

    @Test
    void whatSomebodySaidIsNeverKept() {
        assertThat(answered(AnswerContent.of(Rating.PARTLY).withNote("two of five"))
                        .unsaid())
                .isFalse();
        assertThat(answered(new AnswerContent(Rating.NOT_APPLICABLE, "none here", Confidence.LOW, ""))
                        .plain())
                .isFalse();
    }

    private Element printed(String part, Question question) {
        Locale language = LocaleContextHolder.getLocale();
        Map<String, Object> model =
                Map.of("question", question, "edition", edition().id(), "guidance", guidance);
        String printed = templates.process("questionnaire/question", Set.of(part), new Context(language, model));
        return Jsoup.parseBodyFragment(printed).body();
    }

    private Question answered(AnswerContent content) {
        Practice practice = edition().practices().getFirst();
        Answer answer = new Answer(practice.key(), new PersonId(UUID.randomUUID()), content, 3, Instant.now());
        return new Question(practice, AnswerState.saved(answer, null), null, null, null);
    }

    private Edition edition() {
        return WorldEdition.in(beans);
    }

    /** What is checked, which is taken off: attributes may stand in another order. */
    private static List<String> checked(Element body) {
        Elements checked = body.select("[checked=checked]");
        List<String> values = checked.eachAttr("value");
        checked.removeAttr("checked");
        return values;
    }

    private static String markup(Element body) {
        return body.html().replaceAll("\\s+", " ").strip();
    }
}
