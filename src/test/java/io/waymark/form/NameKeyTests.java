package io.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wait  time",
                " wait time\u200B",
                "WAIT\u00A0TIME",
                "Wait\u00AD \u200Btime",
                "Wait \u202F time",
                "Wa\u2060it\ntime"
            })
    void namesThatReadAlikeAreTheSame(String name) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of("Wait time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Waittime", "Wait times", "Wait-time", "Wa\u0301it time"})
    void namesThatReadOtherwiseAreNot(String name) {
        assertThat(NameKey.of(name)).isNotEqualTo(NameKey.of("Wait time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stra\u00DFe", "STRASSE"})
    void capitalsOfAnyScriptDoNotCount(String name) {
        assertThat(NameKey.of(name).value()).isEqualTo("strasse");
    }
}
