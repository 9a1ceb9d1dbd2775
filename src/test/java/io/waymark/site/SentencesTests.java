package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTests {

    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @CsvSource(textBlock = """
            '{0,number,0.0}', 0.25, 0.3
            '{0,number,0.0}', 0.15, 0.2
            '{0,number,0.0}', 2.5, 2.5
            '{0,number,0.00}', 0.125, 0.13
            '{0,number,#,##0.##}', 1234.565, '1,234.57'
            '{0,number,integer}', 2.5, 3
            '{0,number,0.#}', 3, 3
            """)
    void numbersAreRoundedAsByHand(String sentence, double number, String written) {
        assertThat(said(sentence, number)).isEqualTo(written);
        assertThat(said(sentence, BigDecimal.valueOf(number))).isEqualTo(written);
    }

    @Test
    void whatIsCountedStaysAsItIs() {
        assertThat(said("{0,number,#} of {1,number,integer}", 1000, 2500L)).isEqualTo("1000 of 2,500");
    }

    private @Nullable String said(String sentence, Object... values) {
        return sentences.getMessage("no.such.key", values, sentence, Locale.UK);
    }
}
