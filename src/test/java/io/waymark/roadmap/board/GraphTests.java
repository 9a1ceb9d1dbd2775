package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Card 4 needs 3 and 2, which both need 1; nothing needs 5. */
class GraphTests {

    private static final Card FIRST = Cards.card(1, Status.PLANNED, "2027 Q1");
    private static final Card SECOND = Cards.needing(Cards.card(2, Status.PLANNED, "2027 Q2"), 1);
    private static final Card THIRD = Cards.needing(Cards.card(3, Status.PROPOSED, null), 1);
    private static final Card FOURTH = Cards.needing(Cards.card(4, Status.PROPOSED, null), 3, 2);
    private static final CardNeeds NEEDS =
            CardNeeds.among(List.of(FIRST, SECOND, THIRD, FOURTH, Cards.card(5, Status.PLANNED, "2027 Q1")));

    @Test
    void allThatACardNeedsIsThereAndNothingElse() {
        assertThat(Cards.titles(List.copyOf(NEEDS.closure(FOURTH))))
                .containsExactlyInAnyOrder("Card 4", "Card 3", "Card 2", "Card 1");
        assertThat(Cards.titles(List.copyOf(NEEDS.closure(FIRST)))).containsExactly("Card 1");
        assertThat(Cards.titles(NEEDS.waitingFor(FIRST))).containsExactly("Card 2", "Card 3");
    }

    @Test
    void circlesEnd() {
        Card one = Cards.needing(Cards.card(1, Status.PLANNED, null), 2);
        Card two = Cards.needing(Cards.card(2, Status.PLANNED, null), 1);
        assertThat(CardNeeds.among(List.of(one, two)).closure(one)).hasSize(2);
    }

    @Test
    void columnsAreTheQuartersAndWhatHasNoneComesLast() {
        assertThat(graph().columns()).extracting(it -> it.quarter() + "").containsExactly("2027 Q1", "2027 Q2", "null");
    }

    @Test
    void noTwoCardsStandInOnePlaceAndEachNeedIsAnArrow() {
        assertThat(graph().nodes()).extracting(it -> it.left() + " " + it.top()).doesNotHaveDuplicates();
        assertThat(graph().nodes())
                .filteredOn(GraphNode::selected)
                .extracting(GraphNode::card)
                .containsExactly(FOURTH);
        assertThat(graph().arrows())
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.line()).doesNotContainPattern("[LCQ]"));
    }

    @Test
    void lanesDoNotOverlap() {
        List<Graph.Lane> lanes = Graph.of(FOURTH, NEEDS, it -> it.equals(THIRD) ? "People" : "Policy")
                .lanes();
        assertThat(lanes).hasSize(2);
        assertThat(lanes.get(0).top() + lanes.get(0).height())
                .isEqualTo(lanes.get(1).top());
    }

    private static Graph graph() {
        return Graph.of(FOURTH, NEEDS, it -> "");
    }
}
