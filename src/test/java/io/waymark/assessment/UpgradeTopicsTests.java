package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.EditionChange.Kind;
import io.waymark.content.EditionMap;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose topic a topic of the later edition is. */
class UpgradeTopicsTests {

    private static final Edition EARLIER =
            Sheet.of("people.old: P/N/N", "people.culture: P/N/N").scorecard().edition();
    private static final Edition LATER = Sheet.of("people.culture: P/N/N", "people.skills: P/N/N")
            .scorecard()
            .edition();

    @Test
    void aTopicOfBothStaysWithItsPeopleAndANewOneIsForThoseWhoseQuestionsWentIntoIt() {
        assertThat(upgrade(
                                change(Kind.MERGED, "people.old.at-1-0", "people.culture.at-1-0"),
                                change(Kind.REWORDED, "people.old.at-2-0", "people.skills.at-1-0"))
                        .topics())
                .extracting(it -> it.earlier().slug(), it -> it.later().slug())
                .containsExactly(tuple("culture", "culture"), tuple("old", "skills"));
    }

    @Test
    void aTopicThatComesFromNowhereIsNobodysYet() {
        assertThat(upgrade().topics()).extracting(it -> it.later().slug()).containsExactly("culture");
    }

    private static Upgrade upgrade(EditionChange... changes) {
        return new Upgrade(EARLIER, LATER, new EditionMap(EARLIER.id(), LATER.id(), List.of(changes)));
    }

    private static EditionChange change(Kind kind, String from, String to) {
        return new EditionChange(kind, List.of(new PracticeKey(from)), List.of(new PracticeKey(to)), "Because");
    }
}
