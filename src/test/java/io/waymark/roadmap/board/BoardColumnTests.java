package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is in 2026 Q4. */
class BoardColumnTests {

    private static final Quarter NOW = new Quarter(2026, 4);

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
        Card card = Cards.card(1, status, target);
        assertThat(BoardColumn.of(List.of(card), NOW))
                .filteredOn(it -> it.cards().contains(card))
                .extracting(BoardColumn::kind)
                .containsExactly(kind);
    }

    @Test
    void thereAreThreeQuartersAfterThisOneWhateverTheyHold() {
        assertThat(BoardColumn.of(List.of(), NOW))
                .filteredOn(it -> !it.aside())
                .extracting(it -> it.quarter() + "")
                .containsExactly("2026 Q4", "2027 Q1", "2027 Q2", "2027 Q3", "2027 Q4");
    }

    @Test
    void whatIsLateComesFirst() {
        List<Card> cards = List.of(
                Cards.card(1, Status.PLANNED, "2026 Q4"),
                Cards.card(2, Status.DONE, "2026 Q4"),
                Cards.card(3, Status.IN_PROGRESS, "2026 Q1"));
        assertThat(Cards.titles(BoardColumn.of(cards, NOW).get(1).cards()))
                .containsExactly("Card 3", "Card 1", "Card 2");
    }

    @Test
    void aColumnCountsTheDaysThatAreLeft() {
        List<Card> cards = List.of(
                Cards.card(4, Status.PLANNED, "2026 Q4"),
                Cards.card(5, Status.BLOCKED, "2026 Q4"),
                Cards.card(9, Status.DROPPED, "2026 Q4"));
        assertThat(BoardColumn.of(cards, NOW).get(1).days()).isEqualTo(9);
    }
}
