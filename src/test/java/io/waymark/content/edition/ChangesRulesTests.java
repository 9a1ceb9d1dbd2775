package io.waymark.content.edition;

import static io.waymark.content.edition.TinyEdition.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.content.Edition;
import io.waymark.content.EditionChange.Kind;
import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.PracticeKey;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.InvalidContent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of an edition's practices: each way to say it wrong, with the line that an editor is told. */
class ChangesRulesTests {

    private static final Edition EARLIER = TinyEdition.valid("1.0").read();
    private static final TinyEdition LATER = TinyEdition.valid("2.0").sameAs("1.0");
    private static final String FIRST = change("same", "people.basics.first", "people.basics.first");
    private static final String SECOND = change("same", "people.basics.second", "people.basics.second");

    @Test
    void aMapLeadsThereAndBack() {
        var map = map(LATER.with("changes.yaml", FIRST, "")
                .with(
                        "changes.yaml",
                        SECOND,
                        change("split", "people.basics.second", "people.basics.first, people.basics.second"))
                .with("changes.yaml", "changes:\n", "changes:\n" + change("retired", "people.basics.first", "")));
        assertThat(map.of(key("first"))).map(it -> it.kind()).contains(Kind.RETIRED);
        assertThat(map.later(key("third"))).contains(key("third"));
        assertThat(map.later(key("second"))).isEmpty();
        assertThat(map.into(key("first"))).extracting(it -> it.kind()).containsExactly(Kind.SPLIT);
        assertThat(map.earlier(key("third"))).contains(key("third"));
        assertThat(map.earlier(key("first"))).isEmpty();
    }

    @Test
    void whatKeepsAnswersIsNamedBeforeWhatHints() {
        var map = map(LATER.with("changes.yaml", SECOND, "")
                .with(
                        "changes.yaml",
                        FIRST,
                        change("merged", "people.basics.second", "people.basics.first")
                                + FIRST
                                + change("new", "", "people.basics.second")));
        assertThat(map.into(key("first"))).extracting(it -> it.kind()).containsExactly(Kind.SAME, Kind.MERGED);
    }

    @Test
    void everyKindNamesAsManyAsItSays() {
        assertOnlyProblem(
                with(SECOND, change("split", "people.basics.second", "people.basics.second")),
                "kind: split",
                "changes #%d: split names one in from and two or more in to".formatted(number(SECOND)));
    }

    @Test
    void aForgottenPracticeOfTheEarlierEdition() {
        assertOnlyProblem(
                with(SECOND, change("new", "", "people.basics.second")),
                "changes:",
                "people.basics.second of 1.0 stands in no from");
    }

    @Test
    void aForgottenPracticeOfTheLaterEdition() {
        assertOnlyProblem(
                with(SECOND, change("retired", "people.basics.second", "")),
                "changes:",
                "people.basics.second of 2.0 stands in no to");
    }

    @Test
    void aPracticeThatTheEarlierEditionDoesNotHave() {
        assertOnlyProblem(
                with(SECOND, SECOND + change("retired", "people.basics.tenth", "")),
                "people.basics.tenth",
                "people.basics.tenth is no practice of 1.0");
    }

    @Test
    void aPracticeThatTheLaterEditionDoesNotHave() {
        assertOnlyProblem(
                with(SECOND, SECOND + change("new", "", "people.basics.tenth")),
                "people.basics.tenth",
                "people.basics.tenth is no practice of 2.0");
    }

    @Test
    void aPracticeThatGoesTwoWays() {
        assertOnlyProblem(
                with(SECOND, SECOND + change("retired", "people.basics.second", "")),
                "kind: retired",
                "people.basics.second stands in from twice");
    }

    @Test
    void aPracticeThatIsKeptFromTwo() {
        assertThat(problems(with(
                        SECOND,
                        change("reworded", "people.basics.second", "people.basics.first")
                                + change("new", "", "people.basics.second"))))
                .extracting(ContentProblem::reason)
                .containsExactly("people.basics.first is kept from two; say merged");
    }

    @Test
    void aNewPracticeComesFromNowhere() {
        assertOnlyProblem(
                with(SECOND, SECOND + change("new", "", "people.basics.second")),
                "kind: new",
                "people.basics.second is not new: another change leads to it");
    }

    @Test
    void anEditionThatNobodyKnows() {
        assertThat(problems(LATER.with("changes.yaml", "\"1.0\"", "\"0.9\"")))
                .extracting(ContentProblem::toString)
                .containsExactly("tiny/2.0/changes.yaml:1: from is 0.9, which is no other edition of tiny");
    }

    @Test
    void aKindThatNobodyKnowsIsRefusedBeforeAnythingIsRead() {
        var refused = catchThrowableOfType(
                InvalidContent.class,
                () -> LATER.with("changes.yaml", "kind: same", "kind: similar").read());
        assertThat(refused.problems())
                .extracting(ContentProblem::reason)
                .containsExactly(
                        "changes #1.kind is \"similar\"; it must be one of same, reworded, merged, split, retired, new");
    }

    private static TinyEdition with(String change, String now) {
        return LATER.with("changes.yaml", change, now);
    }

    private static int number(String change) {
        return LATER.text("changes.yaml")
                        .substring(0, LATER.text("changes.yaml").indexOf(change))
                        .split("\n")
                        .length
                - 1;
    }

    private static EditionMap map(TinyEdition later) {
        assertThat(problems(later)).isEmpty();
        return Optional.ofNullable(later.read().map()).orElseThrow();
    }

    private static void assertOnlyProblem(TinyEdition later, String at, String reason) {
        assertThat(problems(later))
                .containsExactly(new ContentProblem("tiny/2.0/changes.yaml", later.line("changes.yaml", at), reason));
    }

    private static List<ContentProblem> problems(TinyEdition later) {
        return ChangesRules.check(
                later.folders().getFirst(),
                later.read(),
                id -> Optional.of(EARLIER).filter(it -> id.equals(new EditionId("tiny", "1.0"))));
    }

    private static PracticeKey key(String slug) {
        return new PracticeKey("people.basics." + slug);
    }
}
