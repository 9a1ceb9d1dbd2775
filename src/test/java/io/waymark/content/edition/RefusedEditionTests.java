package io.waymark.content.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.InvalidContent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong between the files of an edition, though each is sound by itself. */
class RefusedEditionTests {

    private static final String FRAME = "edition.yaml";
    private static final String PEOPLE = "people/basics.yaml";
    private static final String POLICY = "policy/basics.yaml";

    @Test
    void aRequirementThatDoesNotExist() {
        assertOnlyProblem(
                requiring(TinyEdition.valid(), PEOPLE, "third", "people.x.y"),
                PEOPLE,
                "requires: [people.x.y]",
                "practice third: requires unknown practice people.x.y");
    }

    @Test
    void aRequirementOfAHigherLevel() {
        assertOnlyProblem(
                requiring(TinyEdition.valid(), PEOPLE, "third", "policy.basics.fifth"),
                PEOPLE,
                "requires: [policy",
                "practice third: level 2 requires policy.basics.fifth of level 3");
    }

    @Test
    void requirementsThatRunInACircleShowTheirPath() {
        var edition = requiring(
                requiring(
                        requiring(TinyEdition.valid(), PEOPLE, "second", "policy.basics.third"),
                        POLICY,
                        "third",
                        "people.basics.third"),
                PEOPLE,
                "third",
                "people.basics.second");
        assertOnlyProblem(
                edition,
                PEOPLE,
                "requires: [people.basics.second]",
                "practice third: requires runs in a circle: people.basics.second -> policy.basics.third"
                        + " -> people.basics.third -> people.basics.second");
    }

    @Test
    void aPracticeThatRequiresItself() {
        assertThat(problems(requiring(TinyEdition.valid(), PEOPLE, "third", "people.basics.third")))
                .extracting(ContentProblem::reason)
                .containsExactly(
                        "practice third: requires runs in a circle: people.basics.third -> people.basics.third");
    }

    @Test
    void aFileThatIsNotListed() {
        var edition = TinyEdition.valid();
        var skills = edition.text(PEOPLE).replace("people.basics", "people.skills");
        assertOnlyProblem(
                edition.withFile("people/skills.yaml", skills),
                "people/skills.yaml",
                "key",
                "is not listed in tiny/1.0/edition.yaml");
    }

    @Test
    void aListedFileThatIsMissing() {
        assertOnlyProblem(
                TinyEdition.valid().with(FRAME, "topics: [basics]", "topics: [basics, skills]"),
                FRAME,
                "topics: [basics, skills]",
                "lists a missing file: tiny/1.0/business-outcomes/skills.yaml");
    }

    @Test
    void anEditionWithoutItsFrame() {
        assertThat(problems(TinyEdition.valid().without(FRAME)))
                .containsExactly(new ContentProblem("tiny/1.0/edition.yaml", 1, "is missing"));
    }

    @Test
    void aVersionThatIsNotThatOfTheFolder() {
        assertOnlyProblem(
                TinyEdition.valid().with(FRAME, "1.0", "1.1"),
                FRAME,
                "version:",
                "version is 1.1, but the folder is 1.0");
    }

    @Test
    void aVersionThatYamlTakesForANumber() {
        assertOnlyProblem(
                TinyEdition.valid().with(FRAME, "\"1.0\"", "1.0"),
                FRAME,
                "version:",
                "version must be text; put it in quotes");
    }

    @Test
    void aVersionThatCannotBeOrdered() {
        assertOnlyProblem(TinyEdition.valid("beta"), FRAME, "version:", "version is beta; it must begin with a digit");
    }

    @Test
    void aDimensionThatStandsTwiceInPlaceOfAnother() {
        assertThat(problems(TinyEdition.valid().with(FRAME, "- key: policy", "- key: people")))
                .extracting(ContentProblem::reason)
                .containsExactly("dimensions has people twice", "is not listed in tiny/1.0/edition.yaml");
    }

    @Test
    void aSectionOfTheSourceWithoutPractices() {
        var edition = TinyEdition.valid().with(FRAME, "outline: [", "outline: [People / Culture, ");
        assertThat(problems(edition))
                .extracting(ContentProblem::reason)
                .containsExactly(
                        "\"People / Culture\" has no practice at level 1",
                        "\"People / Culture\" has no practice at level 2",
                        "\"People / Culture\" has no practice at level 3");
    }

    @Test
    void problemsOfAllFilesComeTogetherInTheOrderOfFilesAndLines() {
        var edition = TinyEdition.valid()
                .with(POLICY, "title: Basics", "title: B")
                .with(PEOPLE, "risk: 3", "risk: 9")
                .with(PEOPLE, "title: Basics", "title: B")
                .with(FRAME, "asked: [1", "asked: [0");
        assertThat(problems(edition))
                .extracting(ContentProblem::file)
                .containsExactly(
                        "tiny/1.0/edition.yaml",
                        "tiny/1.0/people/basics.yaml",
                        "tiny/1.0/people/basics.yaml",
                        "tiny/1.0/policy/basics.yaml");
        assertThat(problems(edition)).isSorted();
    }

    private static TinyEdition requiring(TinyEdition edition, String file, String practice, String required) {
        return edition.with(file, "requires: [] # of " + practice, "requires: [" + required + "] # of " + practice);
    }

    private static void assertOnlyProblem(TinyEdition edition, String file, String at, String reason) {
        assertThat(problems(edition))
                .containsExactly(
                        new ContentProblem("tiny/" + edition.version() + "/" + file, edition.line(file, at), reason));
    }

    private static List<ContentProblem> problems(TinyEdition edition) {
        return catchThrowableOfType(InvalidContent.class, edition::read).problems();
    }
}
