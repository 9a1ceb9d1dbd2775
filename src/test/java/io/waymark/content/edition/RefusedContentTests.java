package io.waymark.content.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.InvalidContent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each way to break an edition, with the file, line and reason that an editor is told. */
class RefusedContentTests {

    private static final String PEOPLE = "people/basics.yaml";

    @Test
    void theTinyEditionIsSound() {
        assertThat(TinyEdition.valid().read().practices()).hasSize(25);
    }

    @Test
    void brokenYaml() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "title: Basics", "title: Basics: more"),
                PEOPLE,
                "title:",
                "is not YAML: mapping values are not allowed here");
    }

    @Test
    void twoDocumentsInAFile() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "title: Basics", "---\ntitle: Basics"),
                PEOPLE,
                "---",
                "is not YAML: expected a single document in the stream, but found another document");
    }

    @Test
    void anEmptyFile() {
        assertOnlyProblem(TinyEdition.valid().withFile(PEOPLE, "# later\n"), PEOPLE, "#", "holds no keys and values");
    }

    @Test
    void aKeyThatStandsTwice() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "kpis:", "title: Again\nkpis:"),
                PEOPLE,
                "title: Again",
                "key title stands twice");
    }

    @Test
    void anAnchor() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "title: Basics", "title: &name Basics"),
                PEOPLE,
                "title:",
                "uses a YAML anchor (&); write the text out in each place");
    }

    @Test
    void aMissingAnswerText() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "      partly: Some teams do the first thing.\n", ""),
                PEOPLE,
                "answers:",
                "practice first: answers.partly is missing");
    }

    @Test
    void anAnswerOfMoreThan240Characters() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "Some teams do the third thing.", "ä".repeat(251)),
                PEOPLE,
                "partly: ää",
                "practice third: answers.partly is 251 characters long; at most 240");
    }

    @Test
    void aKeyThatNobodyKnows() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "      outcome: All", "      hint: Ask around\n      outcome: All"),
                PEOPLE,
                "hint:",
                "practice first: action.hint is not a key of this place");
    }

    @Test
    void wrongTypesAndValuesAreAllReported() {
        var edition = TinyEdition.valid()
                .with(PEOPLE, "speed: 1", "speed: much")
                .with(PEOPLE, "direction: lower", "direction: down")
                .with(PEOPLE, "unit: days", "unit: \"\"");
        assertThat(problems(edition))
                .extracting(ContentProblem::reason)
                .containsExactly(
                        "serves.speed must be a whole number",
                        "kpi lead-time: unit is 0 characters long; at least 1",
                        "kpi lead-time: direction is \"down\"; it must be one of higher, lower, corridor");
    }

    @Test
    void aMissingLevelSummary() {
        assertThat(problems(TinyEdition.valid().with(PEOPLE, "\"4\": What", "\"4 \": What")))
                .extracting(ContentProblem::reason)
                .contains("summaries.4 is missing");
    }

    @Test
    void aPracticeKeyThatStandsTwice() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "- key: third", "- key: second"),
                PEOPLE,
                "- key: second\n    level: 2\n    title: The third",
                "key second stands twice");
    }

    @Test
    void aKeyThatDoesNotFitTheFile() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "key: people.basics", "key: people.skills"),
                PEOPLE,
                "key:",
                "key is people.skills, but the file is that of people.basics");
    }

    @Test
    void anUnknownSourceSection() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "\nsource: People", "\nsource: People / Magic"),
                PEOPLE,
                "source:",
                "source \"People / Magic\" is not in the outline of edition.yaml");
    }

    @Test
    void effortThatFalls() {
        assertOnlyProblem(
                TinyEdition.valid().with(PEOPLE, "likely: 5", "likely: 13"),
                PEOPLE,
                "effort:",
                "practice first: effort must rise from optimistic over likely to pessimistic");
    }

    private static void assertOnlyProblem(TinyEdition edition, String file, String at, String reason) {
        assertThat(problems(edition))
                .containsExactly(new ContentProblem("tiny/1.0/" + file, edition.line(file, at), reason));
    }

    private static List<ContentProblem> problems(TinyEdition edition) {
        return catchThrowableOfType(InvalidContent.class, edition::read).problems();
    }
}
