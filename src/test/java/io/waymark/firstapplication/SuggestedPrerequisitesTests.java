package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WaymarkTest
class SuggestedPrerequisitesTests {

    @Autowired
    private Editions editions;

    @Test
    void everySuggestionIsAPracticeOfTheEdition() {
        assertThat(SuggestedPrerequisites.BY_CRITERION.keySet())
                .containsExactlyInAnyOrderElementsOf(Criterion.ratedOnes());
        assertThat(SuggestedPrerequisites.BY_CRITERION.values())
                .allSatisfy(keys -> assertThat(keys)
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(editions.current().practice(it))
                                .as(it.value())
                                .isPresent()));
    }

    @Test
    void onlyWhatIsRatedThreeOrLessNeedsAnything() {
        Candidate safe = Field.candidate("Safe", 1, 1, 4, 4, 4, 4, 4, 5);
        assertThat(suggested(safe)).isEmpty();
        Candidate weak = Field.candidate("Weak", 1, 1, 4, 4, 4, 4, 3, 5);
        assertThat(suggested(weak))
                .containsExactlyElementsOf(SuggestedPrerequisites.BY_CRITERION.get(Criterion.COMPLIANCE));
    }

    @Test
    void aPracticeThatServesTwoCriteriaIsSuggestedOnce() {
        Candidate weak = Field.candidate("Weak", 1, 1, 4, 2, 2, 4, 4, 4);
        assertThat(suggested(weak)).doesNotHaveDuplicates().hasSize(3);
    }

    private List<PracticeKey> suggested(Candidate candidate) {
        return SuggestedPrerequisites.of(candidate.profile(), editions.current()).stream()
                .map(Practice::key)
                .toList();
    }
}
