package io.waymark.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures and rows of docs/order.md: this rule, the one before and random orders beside each other. */
class OrderPageTests {

    private static final int FIRST = 12;
    private static final int RANDOM_ORDERS = 200;

    private static final List<WorkItem<PracticeKey>> ITEMS = TypicalFirm.items();
    private static final List<WorkItem<PracticeKey>> BANDED = inOrder(ITEMS);
    private static final List<WorkItem<PracticeKey>> UNBANDED = named(inOrder(TypicalFirm.itemsWithoutBands()));
    private static final List<WorkItem<PracticeKey>> FORMER = FormerRule.order(ITEMS);

    @Test
    void theFiguresAreThoseOfTheRules() {
        assertThat(written())
                .contains(
                        row("this rule", BANDED),
                        row("the same without bands", UNBANDED),
                        row("the rule before", FORMER),
                        row("random, median of " + RANDOM_ORDERS, middle()));
    }

    @Test
    void theFirstTwelveStandThereWithTheirReason() {
        List<WorkOrder.Place<PracticeKey>> places = ((WorkOrder.Ordered<PracticeKey>) WorkOrder.of(ITEMS)).places();
        assertThat(written())
                .contains(IntStream.range(0, FIRST)
                        .mapToObj(place -> first(place + 1, places.get(place)))
                        .toArray(String[]::new));
    }

    @Test
    void whatMustComeFirstAndWhatMayNotDo() {
        assertThat(written())
                .contains(Stream.of(
                                "technology.release-and-operations.production-approval",
                                "process.security.images-scanned",
                                "technology.security-and-policy.limited-exposure",
                                "technology.security-and-policy.traceable-access",
                                "business-outcomes.prerequisites.identity-extended",
                                "technology.security-and-policy.secret-management",
                                "technology.security-and-policy.certificates-and-encryption",
                                "technology.release-and-operations.roll-forward",
                                "business-outcomes.first-application.pain-first",
                                "business-outcomes.business-alignment.candidates-identified",
                                "people.certifications.stance-decided")
                        .map(OrderPageTests::places)
                        .toArray(String[]::new));
    }

    @Test
    void theOrderIsProvenToBeTheBest() {
        assertThat(((WorkOrder.Ordered<PracticeKey>) WorkOrder.of(ITEMS)).distance())
                .isZero();
    }

    private static String row(String name, List<WorkItem<PracticeKey>> order) {
        double best = Work.cost(UNBANDED);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.1f %% |",
                name,
                days(order, it -> it.band() == WorkBand.OBLIGATION),
                days(order, it -> it.band() == WorkBand.RISK),
                halfEarned(order),
                100 * (Work.cost(order) / best - 1));
    }

    private static String first(int number, WorkOrder.Place<PracticeKey> place) {
        WorkItem<PracticeKey> item = place.item();
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %.1f | %.1f | %.1f | %d |",
                number,
                item.title(),
                why(place),
                item.value(),
                item.days(),
                10 * item.value() / item.days(),
                place.unlocks());
    }

    private static String why(WorkOrder.Place<PracticeKey> place) {
        String own = place.item().band() == WorkBand.OBLIGATION ? "obligation" : "";
        String moved = place.movedUpFor()
                .map(it -> "moved up for “" + it.title() + "”")
                .orElse("");
        return own + (own.isEmpty() || moved.isEmpty() ? "" : ", ") + moved;
    }

    private static String places(String key) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d |",
                ITEMS.stream()
                        .filter(it -> it.id().value().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .title(),
                place(key, BANDED),
                place(key, UNBANDED),
                place(key, FORMER));
    }

    private static int place(String key, List<WorkItem<PracticeKey>> order) {
        return order.stream().map(it -> it.id().value()).toList().indexOf(key) + 1;
    }

    private static double days(List<WorkItem<PracticeKey>> order, Predicate<WorkItem<PracticeKey>> wanted) {
        double done = 0;
        double last = 0;
        for (WorkItem<PracticeKey> item : order) {
            done += item.days();
            last = wanted.test(item) ? done : last;
        }
        return last;
    }

    private static double halfEarned(List<WorkItem<PracticeKey>> order) {
        double half = order.stream().mapToDouble(WorkItem::value).sum() / 2;
        double earned = 0;
        double done = 0;
        for (WorkItem<PracticeKey> item : order) {
            if (earned < half) {
                earned += item.value();
                done += item.days();
            }
        }
        return done;
    }

    private static List<WorkItem<PracticeKey>> middle() {
        return LongStream.range(0, RANDOM_ORDERS)
                .mapToObj(OrderPageTests::random)
                .sorted(Comparator.comparing(Work::cost))
                .toList()
                .get(RANDOM_ORDERS / 2);
    }

    private static List<WorkItem<PracticeKey>> random(long seed) {
        List<WorkItem<PracticeKey>> left = new ArrayList<>(ITEMS);
        Collections.shuffle(left, new Random(seed));
        List<WorkItem<PracticeKey>> order = new ArrayList<>();
        Set<PracticeKey> done = new HashSet<>();
        while (!left.isEmpty()) {
            WorkItem<PracticeKey> next = left.stream()
                    .filter(it -> done.containsAll(it.after()))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            done.add(next.id());
            order.add(next);
        }
        return order;
    }

    private static List<WorkItem<PracticeKey>> inOrder(List<WorkItem<PracticeKey>> items) {
        return ((WorkOrder.Ordered<PracticeKey>) WorkOrder.of(items))
                .places().stream().map(WorkOrder.Place::item).toList();
    }

    /** With the bands that they would stand in. */
    private static List<WorkItem<PracticeKey>> named(List<WorkItem<PracticeKey>> order) {
        var byId = ITEMS.stream().collect(Collectors.toMap(WorkItem::id, it -> it));
        return order.stream().map(it -> byId.get(it.id())).toList();
    }

    private static List<String> written() {
        try {
            return Files.readAllLines(Path.of("docs", "order.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
