package io.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Basis;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Rating;
import io.waymark.testing.WaymarkTest;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** What answers a save is what its template prints. */
@WaymarkTest
class SavedRegionTests {

    @Autowired
    private SavedRegion region;

    @Autowired
    private SpringTemplateEngine templates;

    @Autowired
    private ApplicationContext beans;

    static Stream<AnswerState> saved() {
        return Stream.of(
                saved(Basis.EXAMINED, new AnsweringProgress(3, 9, 200)),
                saved(Basis.CARRIED_OVER, new AnsweringProgress(8, 9, 20)),
                saved(Basis.EXAMINED, new AnsweringProgress(9, 9, 0)),
                AnswerState.saved(answer(Basis.EXAMINED, Instant.parse("2025-01-31T23:59:59.5Z")), null));
    }

    @ParameterizedTest
    @MethodSource
    void saved(AnswerState state) {
        String printed = templates.process("questionnaire/question", Set.of("saved"), context(state));
        assertThat(markup(region.of(state))).isEqualTo(markup(printed));
    }

    private static AnswerState saved(Basis basis, AnsweringProgress progress) {
        return AnswerState.saved(answer(basis, Instant.now()), progress);
    }

    private static Answer answer(Basis basis, Instant at) {
        return new Answer(
                new PracticeKey("process.audit-and-logs.log-strategy"),
                new PersonId(UUID.randomUUID()),
                AnswerContent.of(Rating.PARTLY).on(basis),
                7,
                at);
    }

    private Context context(AnswerState state) {
        Map<String, Object> model = Map.of(
                "state",
                state,
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return new Context(LocaleContextHolder.getLocale(), model);
    }

    private static String markup(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .html()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
