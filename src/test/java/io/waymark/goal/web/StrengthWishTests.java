package io.waymark.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.TopicKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthWishTests {

    @ParameterizedTest(name = "seen {0}, wished {1}, now {2}: clashes {3}, moves {4}")
    @CsvSource(textBlock = """
            1, 3, 1, false, true
            1, 3, 2, true,  true
            1, 3, 3, false, false
            1, 1, 2, false, false
            1, 1, 1, false, false
            0, 2, 0, false, true
            """)
    void onlyWhatBothChangedToSomethingElseClashes(int seen, int wished, int now, boolean clashes, boolean moves) {
        StrengthWish wish = new StrengthWish(new TopicKey("technology.ai"), seen, wished);
        assertThat(wish.clashesWith(now)).isEqualTo(clashes);
        assertThat(wish.movesFrom(now)).isEqualTo(moves);
    }
}
