package io.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedChangesTests {

    private static final UUID TESS = new UUID(0, 1);

    private static final Map<String, String> WORDS = Map.of(
            "activity.field.state", "State",
            "activity.value.state.OPEN", "Open",
            "activity.value.state.SIGNED_OFF", "Signed off",
            "activity.field.owner", "Owner",
            "activity.field.dueOn", "Due",
            "activity.field.target", "Target");

    private final RecordedChanges changes =
            new RecordedChanges(WORDS::get, it -> it.equals(TESS) ? "Tess Hartmann" : null, "%", Locale.ENGLISH);

    @Test
    void aStateIsToldInWords() {
        assertThat(changes.between(Map.of("state", "OPEN"), Map.of("state", "SIGNED_OFF")))
                .containsExactly(new RecordedChange("State", "Open", "Signed off"));
    }

    @Test
    void aPersonIsToldByName() {
        assertThat(changes.between(Map.of(), Map.of("owner", TESS.toString())))
                .containsExactly(new RecordedChange("Owner", "", "Tess Hartmann"));
    }

    @Test
    void aDayIsToldAsADate() {
        assertThat(changes.between(Map.of("dueOn", "2026-11-30"), Map.of()))
                .containsExactly(new RecordedChange("Due", "November 30, 2026", ""));
    }

    @Test
    void numbersAndOtherWordsAreToldAsTheyAre() {
        assertThat(changes.between(Map.of("target", 2, "owner", "Tess"), Map.of("target", 3, "owner", "Pete")))
                .containsExactly(new RecordedChange("Owner", "Tess", "Pete"), new RecordedChange("Target", "2", "3"));
    }

    @Test
    void aFigureIsToldInItsUnit() {
        assertThat(changes.between(Map.of("target", "1200.5"), Map.of("target", "")))
                .containsExactly(new RecordedChange("Target", "1,200.5%", ""));
    }

    @Test
    void severalPeopleAreToldByName() {
        assertThat(changes.between(Map.of(), Map.of("owner", List.of(TESS.toString(), "somebody"))))
                .containsExactly(new RecordedChange("Owner", "", "Tess Hartmann"));
    }

    @Test
    void whatStayedIsNotTold() {
        assertThat(changes.between(Map.of("state", "OPEN"), Map.of("state", "OPEN")))
                .isEmpty();
    }

    @Test
    void whatHasNoWordsIsLeftOut() {
        assertThat(changes.between(
                        Map.of("state", "HALF_OPEN", "owner", new UUID(0, 2).toString()),
                        Map.of("rating", "FULLY", "owner", List.of("a"), "title", "Shop", "target", Map.of("x", 1))))
                .isEmpty();
    }
}
