package io.waymark.roadmap.board;

import static io.waymark.roadmap.board.ListedUnit.NOW;
import static io.waymark.roadmap.board.ListedUnit.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.testing.OwnWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Today is in 2026 Q4. */
@OwnWorld
class BoardColumnTests {

    @Autowired
    private ApplicationContext portal;

    private ListedUnit unit;

    @BeforeEach
    void aNewUnit() {
        unit = new ListedUnit(portal);
    }

    @ParameterizedTest(name = "{0} in {1} stands in {2}")
    @CsvSource(textBlock = """
            PLANNED,     2026 Q4, NOW
            PLANNED,     2026 Q2, NOW
            DONE,        2026 Q2, EARLIER
            DROPPED,     2026 Q4, NOW
            IN_PROGRESS, 2027 Q1, NEXT
            PLANNED,     2027 Q3, NEXT
            PLANNED,     2027 Q4, LATER
            BLOCKED,     2030 Q1, LATER
            PROPOSED,    ,        UNPLANNED
            DONE,        ,        UNPLANNED
            """)
    void aCardStandsWhereItsQuarterIs(Status status, @Nullable String target, BoardColumn.Kind kind) {
        unit.card(1, status, target);
        assertThat(unit.board(Map.of("status", "all")))
                .filteredOn(it -> !it.cards().isEmpty())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(kind);
                    assertThat(it.all()).isOne();
                    assertThat(titles(it.cards())).containsExactly("Card 1");
                    assertThat(kind != BoardColumn.Kind.NEXT
                                    || String.valueOf(it.quarter()).equals(target))
                            .isTrue();
                });
    }

    @Test
    void thereAreThreeQuartersAfterThisOneWhateverTheyHold() {
        assertThat(BoardColumn.frames(NOW))
                .filteredOn(it -> !it.aside())
                .extracting(it -> it.quarter() + "")
                .containsExactly("2026 Q4", "2027 Q1", "2027 Q2", "2027 Q3", "2027 Q4");
    }

    @Test
    void whatIsLateComesFirst() {
        unit.card(1, Status.PLANNED, "2026 Q4").card(2, Status.DONE, "2026 Q4").card(3, Status.IN_PROGRESS, "2026 Q1");
        assertThat(titles(now(Map.of("status", "all")).cards())).containsExactly("Card 3", "Card 1", "Card 2");
        assertThat(titles(now(Map.of("status", "all", "sort", "priority")).cards()))
                .containsExactly("Card 3", "Card 1", "Card 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all"})
    void aColumnCountsTheDaysThatAreLeft(String status) {
        unit.card(4, Status.PLANNED, "2026 Q4")
                .days(4, 4)
                .card(5, Status.BLOCKED, "2026 Q4")
                .days(5, 5)
                .card(9, Status.DROPPED, "2026 Q4")
                .days(9, 9);
        assertThat(now(Map.of("status", status)).days()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "card"})
    void aLongColumnShowsItsFirstCardsAndTheTableGoesOnWhereItEnds(String words) {
        unit.proposed(60).card(61, Status.PLANNED, "2030 Q1");
        BoardColumn unplanned = unit.board(Map.of("q", words)).getLast();
        assertThat(unplanned.all()).isEqualTo(60);
        assertThat(unplanned.more()).isEqualTo(10);
        assertThat(titles(unplanned.cards())).hasSize(50).startsWith("Card 1").endsWith("Card 50");
        ListedCard last = unplanned.cards().getLast();
        RoadmapFilters behind =
                RoadmapFilters.of(Map.of("q", words)).behind(last.id().toString());
        Map<String, String> asked = new HashMap<>(behind.values());
        asked.values().removeIf(String::isEmpty);
        assertThat(asked).containsEntry("view", "table");
        assertThat(titles(unit.table(asked).shown()))
                .hasSize(10)
                .startsWith("Card 51")
                .endsWith("Card 60");
    }

    private BoardColumn now(Map<String, String> filters) {
        List<BoardColumn> columns = unit.board(filters);
        return columns.stream()
                .filter(it -> new Quarter(2026, 4).equals(it.quarter()))
                .findFirst()
                .orElseThrow();
    }
}
