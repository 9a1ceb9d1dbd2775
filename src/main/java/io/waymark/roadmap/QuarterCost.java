package io.waymark.roadmap;

import io.waymark.figure.Quarter;
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
 * @param spent what was spent in it, on dropped cards too
 */
public record QuarterCost(Quarter quarter, BigDecimal planned, BigDecimal approved, BigDecimal spent) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(3);

    /** From the first quarter in which a card costs something, or something was spent, to the last of them. */
    public static List<QuarterCost> of(List<InitiativeFacts> cards, List<QuarterSpending> spent) {
        List<InitiativeFacts> costing = cards.stream()
                .filter(it -> it.cost() != null && it.target() != null && it.status() != Status.DROPPED)
                .toList();
        List<Quarter> all = Stream.concat(
                        costing.stream().map(it -> Objects.requireNonNull(it.target())),
                        spent.stream().map(QuarterSpending::quarter))
                .sorted()
                .toList();
        return all.isEmpty()
                ? List.of()
                : Stream.iterate(all.getFirst(), it -> it.compareTo(all.getLast()) <= 0, it -> it.plus(1))
                        .map(it -> in(it, costing, spent))
                        .toList();
    }

    /** What finance has not confirmed of it. */
    public BigDecimal open() {
        return planned.subtract(approved);
    }

    private static QuarterCost in(Quarter quarter, List<InitiativeFacts> cards, List<QuarterSpending> spent) {
        return new QuarterCost(
                quarter,
                sum(quarter, cards, it -> true),
                sum(quarter, cards, it -> it.word() == FinanceWord.CONFIRMED),
                spent.stream()
                        .filter(it -> it.quarter().equals(quarter))
                        .map(QuarterSpending::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
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
