package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTests {

    private static final Quarter NOW = new Quarter(2026, 4);

    @Test
    void aLongTableComesInPagesThatBeginBehindACard() {
        List<Card> cards = Cards.proposed(120);
        Selection second = of(cards, Map.of("after", Cards.id(50).toString()));
        assertThat(second.first()).isEqualTo(51);
        assertThat(second.last()).isEqualTo(100);
        assertThat(second.hasNext()).isTrue();
        assertThat(Cards.titles(second.shown())).startsWith("Card 51").endsWith("Card 100");
        assertThat(Cards.titles(
                        of(cards, Map.of("before", Cards.id(51).toString())).shown()))
                .startsWith("Card 1")
                .endsWith("Card 50");
    }

    @Test
    void whatIsFinishedMeanwhileMovesNoRowOutOfSight() {
        List<Card> cards = new ArrayList<>(Cards.proposed(60));
        cards.set(9, Cards.card(10, Status.DONE, null));
        assertThat(Cards.titles(
                        of(cards, Map.of("after", Cards.id(50).toString())).shown()))
                .startsWith("Card 51");
    }

    @Test
    void behindACardThatIsNotShownAnyMoreTheRestFollows() {
        List<Card> cards = new ArrayList<>(Cards.proposed(60));
        cards.set(49, Cards.card(50, Status.DROPPED, null));
        Map<String, String> after = Map.of("sort", "size", "after", Cards.id(50).toString());
        assertThat(Cards.titles(of(cards, after).shown())).startsWith("Card 51");
    }

    @ParameterizedTest
    @CsvSource({"after, nonsense", "before, 00000000-0000-0000-0000-00000000ffff"})
    void aPlaceThatNobodyKnowsIsTheStart(String name, String place) {
        assertThat(of(Cards.proposed(60), Map.of(name, place)).first()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"late, Card 2", "BLOCKED, Card 3", "DONE, Card 4", "nonsense, "})
    void theStatusFilterKnowsWhatIsLate(String status, String title) {
        List<Card> cards = List.of(
                Cards.card(1, Status.PLANNED, "2027 Q1"),
                Cards.card(2, Status.PLANNED, "2026 Q3"),
                Cards.card(3, Status.BLOCKED, "2026 Q4"),
                Cards.card(4, Status.DONE, "2026 Q1"));
        assertThat(String.join(
                        ",", Cards.titles(of(cards, Map.of("status", status)).through())))
                .isEqualTo(title == null ? "" : title);
    }

    @Test
    void wordsAreFoundInAnyCase() {
        assertThat(Cards.titles(of(Cards.proposed(11), Map.of("q", " CARD 1")).through()))
                .containsExactly("Card 1", "Card 10", "Card 11");
    }

    @Test
    void rowsOfAGroupStandTogether() {
        List<Card> cards = List.of(
                Cards.card(1, Status.PLANNED, null),
                Cards.card(2, Status.PROPOSED, null),
                Cards.card(3, Status.PLANNED, "2027 Q1"));
        assertThat(Cards.titles(of(cards, Map.of("group", "status")).through()))
                .containsExactly("Card 2", "Card 1", "Card 3");
        assertThat(Cards.titles(of(cards, Map.of("group", "quarter")).through()))
                .containsExactly("Card 3", "Card 1", "Card 2");
    }

    @Test
    void whatATeamWorksStandsTogetherAndWhatNoneWorksLast() {
        List<Card> cards = List.of(
                Cards.card(1, Status.PLANNED, null),
                Cards.worked(Cards.card(2, Status.PLANNED, null), "Shop"),
                Cards.worked(Cards.card(3, Status.PLANNED, null), "Platform"),
                Cards.worked(Cards.card(4, Status.PLANNED, null), "Shop"));
        assertThat(Cards.titles(of(cards, Map.of("group", "team")).through()))
                .containsExactly("Card 3", "Card 2", "Card 4", "Card 1");
    }

    private static Selection of(List<Card> cards, Map<String, String> filters) {
        Map<String, String> asked = new HashMap<>(filters);
        asked.put("view", "table");
        return Selection.of(cards, RoadmapFilters.of(asked), List.of(), NOW);
    }
}
