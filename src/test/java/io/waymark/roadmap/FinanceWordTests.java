package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinanceWordTests {

    @ParameterizedTest
    @EnumSource(names = {"WAITS", "SENT_BACK"})
    void whatCostsIsNeitherPlannedNorBegunBeforeFinanceConfirmedIt(FinanceWord word) {
        assertThat(Status.values())
                .filteredOn(to -> word.forbids(Status.PROPOSED, to))
                .containsExactly(Status.PLANNED, Status.IN_PROGRESS);
        assertThat(word.forbids(Status.PLANNED, Status.IN_PROGRESS)).isTrue();
        assertThat(word.forbids(Status.BLOCKED, Status.IN_PROGRESS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITS", "SENT_BACK"})
    void whatIsUnderWayStaysSoWhenItsFiguresChange(FinanceWord word) {
        assertThat(Status.values()).noneMatch(it -> word.forbids(it, it));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_NEEDED", "CONFIRMED"})
    void whatIsConfirmedOrCostsNothingGoesAnywhere(FinanceWord word) {
        for (Status from : Status.values()) {
            assertThat(Status.values()).noneMatch(to -> word.forbids(from, to));
        }
    }

    @Test
    void financeSpeaksToWhatWasSaidAlone() {
        assertThat(FinanceWord.of(false, false, false)).isEqualTo(FinanceWord.NOT_NEEDED);
        assertThat(FinanceWord.of(true, false, false)).isEqualTo(FinanceWord.WAITS);
        assertThat(FinanceWord.of(true, true, false)).isEqualTo(FinanceWord.CONFIRMED);
        assertThat(FinanceWord.of(true, true, true)).isEqualTo(FinanceWord.SENT_BACK);
    }
}
