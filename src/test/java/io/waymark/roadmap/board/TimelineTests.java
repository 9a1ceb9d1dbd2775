package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Today is in 2026 Q4. */
class TimelineTests {

    private static final Quarter NOW = new Quarter(2026, 4);
    private static final Card FIRST = Cards.card(1, Status.PLANNED, "2026 Q4");
    private static final Card SECOND = Cards.needing(Cards.card(2, Status.PLANNED, "2027 Q2"), 1);
    private static final Card THIRD = Cards.needing(Cards.card(3, Status.PLANNED, "2027 Q3"), 2);
    private static final List<Card> CARDS = List.of(THIRD, SECOND, FIRST, Cards.card(4, Status.PROPOSED, null));

    @Test
    void barsStandInTheirQuartersTheEarliestFirst() {
        Timeline timeline = of(null);
        assertThat(timeline.quarters())
                .extracting(Quarter::toString)
                .containsExactly("2026 Q4", "2027 Q1", "2027 Q2", "2027 Q3");
        assertThat(timeline.bars()).extracting(it -> it.card().title()).containsExactly("Card 1", "Card 2", "Card 3");
        assertThat(timeline.bars())
                .extracting(TimelineBar::left)
                .containsExactly(0.0 + timeline.left(0), 0.0 + timeline.left(2), 0.0 + timeline.left(3));
        assertThat(timeline.bars()).extracting(TimelineBar::right).endsWith(0.0 + timeline.width());
        assertThat(timeline.unplanned()).isOne();
    }

    @Test
    void whatIsLateBeginsTheTimeline() {
        Card late = Cards.card(5, Status.IN_PROGRESS, "2026 Q1");
        assertThat(Timeline.of(
                                List.of(late),
                                Map.of(),
                                Optional.empty(),
                                CardNeeds.among(List.of(late)),
                                NOW,
                                TimelineTests::day)
                        .quarters())
                .hasSize(4)
                .first()
                .isEqualTo(new Quarter(2026, 1));
    }

    /** From 1 October to 15 November as likely as not, which is half of the quarter, and to its end almost surely. */
    @Test
    void thePlanThatWasAcceptedMovesABarAndSaysHowSureItIs() {
        var ends = new CardOutlooks.Ends(
                LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 15), LocalDate.of(2026, 12, 31));
        Timeline timeline = Timeline.of(
                List.of(SECOND),
                Map.of(SECOND.id(), ends),
                Optional.empty(),
                CardNeeds.among(CARDS),
                NOW,
                TimelineTests::day);
        TimelineBar bar = timeline.bars().getFirst();
        assertThat(timeline.quarters()).containsExactly(NOW);
        assertThat(bar.width() * 2).isEqualTo(Objects.requireNonNull(bar.sure()) - bar.left());
        assertThat(timeline.forecast()).isTrue();
        assertThat(of(null).forecast()).isFalse();
    }

    @Test
    void onlyTheSelectedCardHasArrows() {
        assertThat(of(null).arrows()).isEmpty();
        assertThat(of(FIRST).arrows()).hasSize(1);
        assertThat(of(SECOND).arrows())
                .as("one that it needs, one that needs it")
                .hasSize(2);
    }

    private static Timeline of(@Nullable Card selected) {
        return Timeline.of(
                CARDS, Map.of(), Optional.ofNullable(selected), CardNeeds.among(CARDS), NOW, TimelineTests::day);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
