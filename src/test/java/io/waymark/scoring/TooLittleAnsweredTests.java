package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level of which less than half, by weight, is rated is not claimed. The signs are those of {@link Signs}. */
class TooLittleAnsweredTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | now | said | what of the level is rated
            F/F/F.      |  3  | false | one of two is half
            F/F/F..     |  2  | true  | one of three is less
            F/F/FF..    |  3  | false | two of four
            F/F/2F.     |  3  | false | two of three by weight
            F/F/F2.     |  2  | true  | one of three by weight
            F/F./F      |  3  | false | at a level below as well
            F/F../F     |  1  | true  | and what is above does not help
            ././.       |  0  | true  | nothing
            # don't know is like open
            F/F/F?      |  3  | false | one of two
            F/F/F??     |  2  | true  | one of three
            # withheld is like open here
            F/F/Fww     |  2  | true  | one of three
            # not applicable leaves the sums
            F/F/F.--    |  3  | false | one of the two that apply
            # what is low anyway is not said to be too little answered
            F/N./F      |  1  | false | one of two
            # and a level above the next is not the reason
            F/N/...     |  1  | false | the next level is 2
            """)
    void fromHalfOnALevelIsClaimed(String practices, int now, boolean said, String because) {
        var score = Sheet.topic(practices).score();
        assertThat(score.level().now()).as(because).isEqualTo(now);
        assertThat(score.tooLittleAnswered()).as(because).isEqualTo(said);
    }

    @Test
    void theEndsOfTheRangeAreWhatTheyWere() {
        assertThat(Sheet.topic("F/F/F..").score().level()).isEqualTo(new LevelRange(2, 2, 3));
    }

    @Test
    void holdsForADimensionByTheMeanOfItsTopics() {
        var three = Sheet.of("people.culture: F/F/F", "people.security: F/./F", "people.ai: F/./F");
        assertThat(three.dimension("people").level()).isEqualTo(new LevelRange(1, 1, 3));
        assertThat(three.dimension("people").tooLittleAnswered()).isTrue();
        var two = Sheet.of("people.culture: F/F/F", "people.security: F/./F");
        assertThat(two.dimension("people").level()).isEqualTo(new LevelRange(1, 2, 3));
        assertThat(two.dimension("people").tooLittleAnswered()).isFalse();
    }
}
