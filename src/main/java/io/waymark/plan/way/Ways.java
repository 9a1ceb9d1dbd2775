package io.waymark.plan.way;

import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.forecast.StandingDays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The ways that open actions make to the targets. Where even all of them together miss one, there is no way. */
public final class Ways<K> {

    private final LevelDemands levels;
    private final OpenWork<K> work;
    private final LeastWork<K> least;

    private Ways(LevelDemands levels, OpenWork<K> work) {
        this.levels = levels;
        this.work = work;
        this.least = new LeastWork<>(levels, work);
    }

    /**
     * The ways of these actions.
     *
     * @param open with different ids
     * @throws IllegalArgumentException where actions require one another
     */
    public static <K> Ways<K> of(LevelDemands levels, List<Undertaking<K>> open) {
        return new Ways<>(levels, OpenWork.of(open));
    }

    public Optional<WayToTarget<K>> to(TopicKey topic) {
        int number = levels.topics().indexOf(topic);
        return number < 0
                ? Optional.empty()
                : least.of(closing(it -> closes(it, topic)), it -> it.topic(number))
                        .map(it -> told(it, Optional.of(topic.dimension())));
    }

    public Optional<WayToTarget<K>> to(DimensionKey dimension) {
        int number = levels.dimensions().indexOf(dimension);
        return number < 0
                ? Optional.empty()
                : least.of(closing(it -> it.serves(dimension)), it -> it.dimension(number))
                        .map(it -> told(it, Optional.of(dimension)));
    }

    public Optional<WayToTarget<K>> toWhole() {
        return least.of(closing(it -> true), StandingDays::whole).map(it -> told(it, Optional.empty()));
    }

    /** The topics that do not stand at their targets and can get there, the cheapest first. */
    public List<NextTopic<K>> nextTopics() {
        return levels.topics().stream()
                .flatMap(topic -> to(topic).map(it -> new NextTopic<>(topic, it)).stream())
                .filter(it -> !it.way().actions().isEmpty())
                .sorted(Comparator.comparing((NextTopic<K> it) -> it.way().days()))
                .toList();
    }

    /** The most value that fits into so many person-days. */
    public BudgetFit<K> within(double days) {
        return new BudgetSearch<>(work, days).fit();
    }

    private BitSet closing(Predicate<Undertaking<K>> wanted) {
        return work.closed(IntStream.range(0, work.count())
                .filter(it -> wanted.test(work.all().get(it))));
    }

    private WayToTarget<K> told(BitSet way, Optional<DimensionKey> own) {
        Map<DimensionKey, Double> borrowed = new TreeMap<>(Comparator.comparing(DimensionKey::value));
        own.ifPresent(dimension -> way.stream()
                .mapToObj(it -> work.all().get(it))
                .filter(it -> !it.serves(dimension))
                .forEach(it -> it.dimension().ifPresent(from -> borrowed.merge(from, it.days(), Double::sum))));
        return new WayToTarget<>(work.ids(way), work.days(way), borrowed);
    }

    private static boolean closes(Undertaking<?> it, TopicKey topic) {
        return it.closes().stream().anyMatch(practice -> practice.topic().equals(topic));
    }
}
