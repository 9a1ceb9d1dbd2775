package io.waymark.dashboard;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.CardCost;
import io.waymark.roadmap.FinanceWord;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.QuarterCost;
import io.waymark.roadmap.QuarterSpending;
import io.waymark.roadmap.Status;
import io.waymark.value.CaseFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a roadmap costs, what was spent, and what value was shown.
 *
 * @param planned of all cards that are not dropped, and {@code approved} the part of it that finance confirmed
 * @param spent in all
 * @param quarters around now: the last one that is over and what comes, as far as there is room
 * @param days person-days that finished actions took, of {@code counted} of them
 * @param cases how many value cases there are, of which {@code shown} hold under both signatures
 */
record Money(
        Sum planned,
        Sum approved,
        BigDecimal spent,
        List<QuarterCost> quarters,
        BigDecimal days,
        long counted,
        int cases,
        long shown) {

    /** There is room for so many quarters. */
    private static final int ROOM = 4;

    /** What is paid once, and what each month; in the organisation's money. */
    record Sum(BigDecimal once, BigDecimal monthly) {

        private static final Sum ZERO = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

        private Sum plus(CardCost cost) {
            return new Sum(once.add(cost.once()), monthly.add(cost.monthly()));
        }

        private Sum plus(Sum other) {
            return new Sum(once.add(other.once), monthly.add(other.monthly));
        }
    }

    /** @param now the quarter that today lies in */
    static Money of(List<InitiativeFacts> cards, List<QuarterSpending> spent, List<CaseFacts> cases, Quarter now) {
        List<BigDecimal> taken = cards.stream().flatMap(Money::taken).toList();
        return new Money(
                sum(cards, it -> true),
                sum(cards, it -> it.word() == FinanceWord.CONFIRMED),
                spent.stream().map(QuarterSpending::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                near(QuarterCost.of(cards, spent), now),
                taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                taken.size(),
                cases.size(),
                cases.stream().filter(CaseFacts::shown).count());
    }

    private static List<QuarterCost> near(List<QuarterCost> all, Quarter now) {
        return all.stream()
                .filter(it -> it.quarter().compareTo(now.plus(-1)) >= 0)
                .limit(ROOM)
                .toList();
    }

    private static Sum sum(List<InitiativeFacts> cards, Predicate<InitiativeFacts> which) {
        return cards.stream()
                .filter(it -> it.status() != Status.DROPPED)
                .filter(which)
                .flatMap(it -> Stream.ofNullable(it.cost()))
                .reduce(Sum.ZERO, Sum::plus, Sum::plus);
    }

    private static Stream<BigDecimal> taken(InitiativeFacts card) {
        return card.actions().stream()
                .flatMap(it -> Stream.ofNullable(it.finished()))
                .flatMap(it -> Optional.ofNullable(it.days()).stream());
    }
}
