package io.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.SignOff;
import io.waymark.assessment.WorkResult;
import io.waymark.assessment.Workflow;
import io.waymark.assessment.Workflow.Verdict;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;

class ReviewRefusalTests {

    private static final Dimension PROCESS = new Dimension(new DimensionKey("process"), "Process", "", "", List.of());

    /** Every way in which a step can be refused. */
    static Stream<WorkResult> refused() {
        Stream<Verdict> states = Arrays.stream(Workflow.State.values()).map(Verdict.NotFromHere::new);
        Stream<Verdict> actors =
                Arrays.stream(Workflow.Step.values()).map(it -> new Verdict.NotYours(Set.copyOf(it.by())));
        return Stream.concat(
                Stream.concat(states, actors).map(WorkResult.Refused::new),
                Stream.of(
                        new WorkResult.StillOpen(2),
                        new WorkResult.StillAlone(1),
                        new WorkResult.Compared(),
                        new WorkResult.Overtaken()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void everyRefusalHasWordsThatEndAndLeadOn(WorkResult result) {
        ReviewRefusal refusal = ReviewRefusal.of(result, PROCESS).orElseThrow();

        assertThat(said(refusal)).doesNotContain("{").endsWith(".");
        assertThat(refusal.onward())
                .allSatisfy(it -> assertThat(words().getMessage(it.words(), null, Locale.ENGLISH))
                        .isNotBlank());
    }

    @Test
    void whatWasDoneIsNotRefused() {
        assertThat(ReviewRefusal.of(new WorkResult.Done(Workflow.State.ACCEPTED), PROCESS))
                .isEmpty();
        assertThat(ReviewRefusal.of(new SignOff.Done())).isEmpty();
        assertThat(ReviewRefusal.of(new SignOff.AlreadyDone())).isEmpty();
    }

    @Test
    void theStatusTellsWhatToDo() {
        assertThat(status(new WorkResult.StillOpen(1))).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(status(new WorkResult.Overtaken())).isEqualTo(HttpStatus.CONFLICT);
        assertThat(status(new WorkResult.Refused(new Verdict.NotFromHere(Workflow.State.ACCEPTED))))
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(status(new WorkResult.Refused(new Verdict.NotYours(Set.of(Workflow.Actor.REVIEWER)))))
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private static HttpStatus status(WorkResult result) {
        return ReviewRefusal.of(result, PROCESS).orElseThrow().status();
    }

    private static String said(ReviewRefusal refusal) {
        return words().getMessage(refusal.message(), refusal.words(), Locale.ENGLISH);
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages/review", "messages/planning");
        words.setDefaultEncoding("UTF-8");
        return words;
    }
}
