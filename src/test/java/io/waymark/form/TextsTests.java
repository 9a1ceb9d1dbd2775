package io.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\t", "\r\n", "\u00A0", "\u200B", "\uFEFF", "\u2060", "\u200E", "\u202E", "\u2069", "\u3000",
                "\u3164", "\u2800", "\u0085"
            })
    void blanksAndInvisibleMarksLeaveTheEnds(String mark) {
        assertThat(Texts.clean(mark + "Wait " + mark + "time" + mark + mark))
                .isEqualTo(Texts.clean("Wait " + mark + "time"));
        assertThat(Texts.clean(mark + "\u200B" + mark)).isEmpty();
    }

    @Test
    void aLineEndIsOneCharacter() {
        assertThat(Texts.clean("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void anAccentJoinsItsLetter() {
        assertThat(Texts.clean("Cafe\u0301")).isEqualTo("Caf\u00E9");
    }

    @Test
    void whatNoTextCanHoldIsLeftOut() {
        assertThat(Texts.clean("a\u0000b\uD800c")).isEqualTo("abc");
        assertThat(Texts.storable("\ta\u0000\t")).isEqualTo("\ta\t");
    }

    @Test
    void whatIsSeenStays() {
        String wales = "\uD83C\uDFF4" + "\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F";
        assertThat(Texts.clean(wales)).isEqualTo(wales);
        assertThat(Texts.clean("\u2764\uFE0F")).isEqualTo("\u2764\uFE0F");
        assertThat(Texts.clean("\u0600\u0661")).isEqualTo("\u0600\u0661");
    }

    @Test
    void onlyMarksOfNothingAreEmpty() {
        assertThat(Texts.clean("\uFE0F\u200D\u0301")).isEmpty();
    }
}
