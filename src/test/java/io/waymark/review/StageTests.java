package io.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Workflow.State;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANSWERING  | ANSWERING now, SUBMITTED to come, ACCEPTED to come, SIGNED_OFF to come
            SENT_BACK  | SENT_BACK now, SUBMITTED to come, ACCEPTED to come, SIGNED_OFF to come
            SUBMITTED  | ANSWERING done, SUBMITTED now, ACCEPTED to come, SIGNED_OFF to come
            ACCEPTED   | ANSWERING done, SUBMITTED done, ACCEPTED now, SIGNED_OFF to come
            SIGNED_OFF | ANSWERING done, SUBMITTED done, ACCEPTED done, SIGNED_OFF now
            """)
    void theWayOfADimension(State state, String way) {
        assertThat(Stage.of(state).stream()
                        .map(it -> it.state() + " " + words(it.progress()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(way);
    }

    private static String words(Stage.Progress progress) {
        return switch (progress) {
            case DONE -> "done";
            case NOW -> "now";
            case TO_COME -> "to come";
        };
    }
}
