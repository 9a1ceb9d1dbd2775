package io.waymark.roadmap.cost;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.CardCost;
import io.waymark.roadmap.FinanceWord;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the cards of a roadmap cost in a quarter: once in the quarter that a card is planned for, and three months from that
 * quarter on. A card without a quarter costs nothing yet, a dropped one nothing any more.
 *
 * @param planned in all, in the organisation's money
 * @param approved the part of it that finance confirmed
 */
record QuarterCost(Quarter quarter, BigDecimal planned, BigDecimal approved) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(3);

    /** From the first quarter in which a card costs something to the last that one is planned for. */
    static List<QuarterCost> of(List<InitiativeFacts> cards) {
        List<InitiativeFacts> costing = cards.stream()
                .filter(it -> it.cost() != null && it.target() != null && it.status() != Status.DROPPED)
                .toList();
        List<Quarter> planned = costing.stream()
                .map(it -> Objects.requireNonNull(it.target()))
                .sorted()
                .toList();
        return planned.isEmpty()
                ? List.of()
                : Stream.iterate(planned.getFirst(), it -> it.compareTo(planned.getLast()) <= 0, it -> it.plus(1))
                        .map(it -> in(it, costing))
                        .toList();
    }

    /** What finance has not confirmed of it. */
    public BigDecimal open() {
        return planned.subtract(approved);
    }

    private static QuarterCost in(Quarter quarter, List<InitiativeFacts> cards) {
        return new QuarterCost(
                quarter,
                sum(quarter, cards, it -> true),
                sum(quarter, cards, it -> it.word() == FinanceWord.CONFIRMED));
    }

    private static BigDecimal sum(Quarter quarter, List<InitiativeFacts> cards, Predicate<InitiativeFacts> counted) {
        return cards.stream().filter(counted).map(it -> of(it, quarter)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal of(InitiativeFacts card, Quarter quarter) {
        CardCost cost = Objects.requireNonNull(card.cost());
        int begun = quarter.compareTo(Objects.requireNonNull(card.target()));
        BigDecimal running = begun < 0 ? BigDecimal.ZERO : cost.monthly().multiply(MONTHS);
        return begun == 0 ? running.add(cost.once()) : running;
    }
}
