package io.waymark.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.wording.Readability.Band;
import io.waymark.wording.Readability.Measured;
import io.waymark.wording.Readability.TooShort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LIX by hand: words per sentence, plus 100 times the share of words longer than six letters. */
class ReadabilityTests {

    @Test
    void shortWordsInAShortSentenceAreVeryEasy() {
        // 6 words, 1 sentence, no long word: 6 / 1 + 0 = 6
        assertReads("We ship what we sell today.", 6, 1, 0, 6, Band.VERY_EASY);
    }

    @Test
    void longWordsCount() {
        // 10 words, 1 sentence, long are "deliver" and "parcels" (7 letters each): 10 / 1 + 100 * 2 / 10 = 30
        assertReads("We deliver all parcels on the day of the order", 10, 1, 2, 30, Band.EASY);
    }

    @Test
    void sixLettersAreNotLong() {
        // "orders" has 6 letters, "ordered" has 7: 5 / 1 + 100 * 1 / 5 = 25
        assertReads("Orders that they ordered today", 5, 1, 1, 25, Band.VERY_EASY);
    }

    @Test
    void sentencesShareTheirWords() {
        // 12 words, 2 sentences, long is "customers": 12 / 2 + 100 * 1 / 12 = 6 + 8.33 = 14.33
        assertReads("All customers find it on our site. They pay for it there.", 12, 2, 1, 14, Band.VERY_EASY);
    }

    @Test
    void aFigureWithAPointIsOneWordAndEndsNoSentence() {
        // 7 words "Keep 99.9 of 100 pages up now", 1 sentence: 7 + 0 = 7
        assertReads("Keep 99.9 of 100 pages up now", 7, 1, 0, 7, Band.VERY_EASY);
    }

    @Test
    void textsAreReadOneAfterAnother() {
        // 3 + 4 words in 2 texts, long are "latency" and "Customers": 7 / 2 + 100 * 2 / 7 = 3.5 + 28.57 = 32.07
        assertThat(Readability.of(List.of("Half the latency", "Customers do not wait")))
                .isEqualTo(new Measured(7, 2, 2))
                .extracting(it -> ((Measured) it).figure())
                .isEqualTo(32L);
    }

    @Test
    void officialProseIsVeryHard() {
        // 8 words, 1 sentence, 7 long: 8 + 100 * 7 / 8 = 95.5
        assertReads(
                "Operational excellence necessitates continuous infrastructure modernisation and standardisation",
                8,
                1,
                7,
                96,
                Band.VERY_HARD);
    }

    @Test
    void fewerThanFiveWordsGetNoFigure() {
        assertThat(Readability.of(List.of("Infrastructure modernisation"))).isEqualTo(new TooShort(2));
        assertThat(Readability.of(List.of("", " ... "))).isEqualTo(new TooShort(0));
        assertThat(Readability.of(List.of("One two three four", "five"))).isInstanceOf(Measured.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0,VERY_EASY",
        "29,VERY_EASY",
        "30,EASY",
        "39,EASY",
        "40,MEDIUM",
        "49,MEDIUM",
        "50,HARD",
        "59,HARD",
        "60,VERY_HARD",
        "120,VERY_HARD"
    })
    void figuresInWords(long figure, Band band) {
        assertThat(Band.of(figure)).isEqualTo(band);
    }

    private static void assertReads(String text, int words, int sentences, int longWords, long figure, Band band) {
        Measured measured = (Measured) Readability.of(List.of(text));
        assertThat(measured).isEqualTo(new Measured(words, sentences, longWords));
        assertThat(measured.figure()).isEqualTo(figure);
        assertThat(measured.band()).isEqualTo(band);
    }
}
