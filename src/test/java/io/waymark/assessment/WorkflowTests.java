package io.waymark.assessment;

import static io.waymark.assessment.Workflow.Actor.LEAD;
import static io.waymark.assessment.Workflow.Actor.OWNER;
import static io.waymark.assessment.Workflow.Actor.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Workflow.Actor;
import io.waymark.assessment.Workflow.State;
import io.waymark.assessment.Workflow.Step;
import io.waymark.assessment.Workflow.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step from every state by everybody: 240 verdicts, written out. */
class WorkflowTests {

    /** The columns of the table: nobody in particular, owner, reviewer, lead, and those who are several. */
    private static final List<Set<Actor>> ASKING = List.of(
            EnumSet.noneOf(Actor.class),
            Set.of(OWNER),
            Set.of(REVIEWER),
            Set.of(LEAD),
            Set.of(OWNER, REVIEWER),
            Set.of(OWNER, LEAD),
            Set.of(REVIEWER, LEAD),
            Set.of(OWNER, REVIEWER, LEAD));

    /** A dash: not from here. "others": from here, but not by these. Else where it leads. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # step    | from       | nobody | owner     | reviewer  | lead       | own+rev   | own+lead   | rev+lead   | all
            SUBMIT    | ANSWERING  | others | SUBMITTED | others    | SUBMITTED  | SUBMITTED | SUBMITTED  | SUBMITTED  | SUBMITTED
            SUBMIT    | SUBMITTED  | -      | -         | -         | -          | -         | -          | -          | -
            SUBMIT    | SENT_BACK  | others | SUBMITTED | others    | SUBMITTED  | SUBMITTED | SUBMITTED  | SUBMITTED  | SUBMITTED
            SUBMIT    | ACCEPTED   | -      | -         | -         | -          | -         | -          | -          | -
            SUBMIT    | SIGNED_OFF | -      | -         | -         | -          | -         | -          | -          | -
            TAKE_BACK | ANSWERING  | -      | -         | -         | -          | -         | -          | -          | -
            TAKE_BACK | SUBMITTED  | others | ANSWERING | others    | ANSWERING  | ANSWERING | ANSWERING  | ANSWERING  | ANSWERING
            TAKE_BACK | SENT_BACK  | -      | -         | -         | -          | -         | -          | -          | -
            TAKE_BACK | ACCEPTED   | -      | -         | -         | -          | -         | -          | -          | -
            TAKE_BACK | SIGNED_OFF | -      | -         | -         | -          | -         | -          | -          | -
            ACCEPT    | ANSWERING  | -      | -         | -         | -          | -         | -          | -          | -
            ACCEPT    | SUBMITTED  | others | others    | ACCEPTED  | others     | ACCEPTED  | others     | ACCEPTED   | ACCEPTED
            ACCEPT    | SENT_BACK  | -      | -         | -         | -          | -         | -          | -          | -
            ACCEPT    | ACCEPTED   | -      | -         | -         | -          | -         | -          | -          | -
            ACCEPT    | SIGNED_OFF | -      | -         | -         | -          | -         | -          | -          | -
            SEND_BACK | ANSWERING  | -      | -         | -         | -          | -         | -          | -          | -
            SEND_BACK | SUBMITTED  | others | others    | SENT_BACK | others     | SENT_BACK | others     | SENT_BACK  | SENT_BACK
            SEND_BACK | SENT_BACK  | -      | -         | -         | -          | -         | -          | -          | -
            SEND_BACK | ACCEPTED   | others | others    | SENT_BACK | others     | SENT_BACK | others     | SENT_BACK  | SENT_BACK
            SEND_BACK | SIGNED_OFF | -      | -         | -         | -          | -         | -          | -          | -
            SIGN_OFF  | ANSWERING  | -      | -         | -         | -          | -         | -          | -          | -
            SIGN_OFF  | SUBMITTED  | -      | -         | -         | -          | -         | -          | -          | -
            SIGN_OFF  | SENT_BACK  | -      | -         | -         | -          | -         | -          | -          | -
            SIGN_OFF  | ACCEPTED   | others | others    | others    | SIGNED_OFF | others    | SIGNED_OFF | SIGNED_OFF | SIGNED_OFF
            SIGN_OFF  | SIGNED_OFF | -      | -         | -         | -          | -         | -          | -          | -
            REOPEN    | ANSWERING  | -      | -         | -         | -          | -         | -          | -          | -
            REOPEN    | SUBMITTED  | -      | -         | -         | -          | -         | -          | -          | -
            REOPEN    | SENT_BACK  | -      | -         | -         | -          | -         | -          | -          | -
            REOPEN    | ACCEPTED   | -      | -         | -         | -          | -         | -          | -          | -
            REOPEN    | SIGNED_OFF | others | others    | others    | ACCEPTED   | others    | ACCEPTED   | ACCEPTED   | ACCEPTED
            """)
    void eachStepFromEachStateByEachSetOfPeople(
            Step step,
            State from,
            String nobody,
            String owner,
            String reviewer,
            String lead,
            String ownerAndReviewer,
            String ownerAndLead,
            String reviewerAndLead,
            String all) {
        assertThat(ASKING.stream().map(it -> word(Workflow.judge(step, from, it))))
                .containsExactly(nobody, owner, reviewer, lead, ownerAndReviewer, ownerAndLead, reviewerAndLead, all);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed it -> it.to().name();
            case Verdict.NotFromHere it -> "-";
            case Verdict.NotYours it -> "others";
        };
    }

    @Test
    void theTableTellsOfEveryStepAndEveryState() throws NoSuchMethodException {
        String table = WorkflowTests.class
                .getDeclaredMethod(
                        "eachStepFromEachStateByEachSetOfPeople",
                        Step.class,
                        State.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        List<String> told = table.lines()
                .filter(it -> !it.startsWith("#"))
                .map(it -> it.split("\\|")[0].strip() + " from " + it.split("\\|")[1].strip())
                .toList();

        assertThat(told)
                .containsExactlyElementsOf(Arrays.stream(Step.values())
                        .flatMap(step -> Arrays.stream(State.values()).map(from -> step + " from " + from))
                        .toList());
    }

    @Test
    void aRefusalNamesWhereItStandsOrWhoMay() {
        assertThat(Workflow.judge(Step.ACCEPT, State.ACCEPTED, Set.of(REVIEWER)))
                .isEqualTo(new Verdict.NotFromHere(State.ACCEPTED));
        assertThat(Workflow.judge(Step.SUBMIT, State.ANSWERING, Set.of(REVIEWER)))
                .isEqualTo(new Verdict.NotYours(Set.of(OWNER, LEAD)));
    }

    @Test
    void theTableInTheJavadocIsTheOneThatHolds() throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/waymark/assessment/Workflow.java"));
        List<List<String>> written = source.substring(source.indexOf("<pre>"), source.indexOf("</pre>"))
                .lines()
                .skip(2)
                .map(it -> it.replaceFirst("^ \\* ", ""))
                .filter(it -> it.contains("  "))
                .map(it -> List.of(it.split("\\s{2,}")))
                .toList();

        assertThat(written)
                .containsExactlyElementsOf(
                        Arrays.stream(Step.values()).map(WorkflowTests::row).toList());
    }

    private static List<String> row(Step step) {
        return List.of(
                step.name(), listed(step.from()), listed(step.by()), step.to().name());
    }

    private static String listed(List<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
