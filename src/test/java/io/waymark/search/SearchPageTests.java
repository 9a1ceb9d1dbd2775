package io.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Hit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPageTests {

    /** The tiers of the best practice and of the best initiative, and which of them is told first. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, practice",
        "1, 0, card",
        "2, 2, practice",
        "3, 2, card",
        "4.32, 4.28, practice",
        "4.40, 4.05, card",
        "4.00, 4.90, practice"
    })
    void whatFitsBetterStandsFirstAndTheModelWhereBothFitAlike(float practice, float card, String first) {
        List<Hit> hits = Stream.of(hit("card", card), hit("practice", practice)).toList();
        assertThat(SearchPage.of("log", "", hits).groups())
                .first()
                .extracting(FindGroup::kind)
                .isEqualTo(first);
    }

    private static Hit hit(String kind, float tier) {
        return new Hit(kind, tier, "Logs", "", null, null, "/logs", 1);
    }
}
