package io.waymark.plan.forecast;

import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.plan.schedule.Replay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Keeps what each run came to and says what all came to. */
final class Tally<K> {

    private static final double P50 = 0.5;
    private static final double P85 = 0.85;

    private final Outset<K> outset;
    private final Trial trial;
    private final Replay<K> names;
    private final int[] whole;
    private final int[][] dimensions;
    private final int[][] topics;
    private final int[][] cards;
    private final int[] onPath;

    /** @param names says what numbers mean */
    Tally(Outset<K> outset, Trial trial, Replay<K> names) {
        this.outset = outset;
        this.trial = trial;
        this.names = names;
        this.whole = new int[trial.runs()];
        this.dimensions = new int[outset.levels().dimensions().size()][trial.runs()];
        this.topics = new int[outset.levels().topics().size()][trial.runs()];
        this.cards = new int[outset.cards().size()][trial.runs()];
        this.onPath = new int[names.count()];
    }

    void add(int run, Unfolding<K> unfolding) {
        StandingDays standing = unfolding.standing();
        whole[run] = standing.whole();
        fill(dimensions, run, standing::dimension);
        fill(topics, run, standing::topic);
        fill(cards, run, unfolding::card);
        Replay<K> replay = unfolding.replay();
        for (int task = unfolding.deciding(); task >= 0; task = replay.heldUpBy(task)) {
            onPath[replay == names ? task : names.number(replay.task(task))]++;
        }
    }

    Forecast<K> forecast() {
        Map<DimensionKey, Outlook> byDimension = new LinkedHashMap<>();
        Map<TopicKey, Outlook> byTopic = new LinkedHashMap<>();
        IntStream.range(0, dimensions.length)
                .forEach(it -> byDimension.put(outset.levels().dimensions().get(it), outlook(dimensions[it])));
        IntStream.range(0, topics.length)
                .forEach(it -> byTopic.put(outset.levels().topics().get(it), outlook(topics[it])));
        return new Forecast<>(
                trial,
                outlook(whole),
                byDimension,
                byTopic,
                Arrays.stream(cards).map(this::outlook).toList(),
                drivers());
    }

    private List<Driver<K>> drivers() {
        double reached = Math.max(1, reached(whole));
        return IntStream.range(0, onPath.length)
                .filter(it -> onPath[it] > 0)
                .mapToObj(it -> new Driver<>(names.task(it), onPath[it] / reached))
                .sorted(Comparator.comparing((Driver<K> it) -> -it.share()))
                .toList();
    }

    private Outlook outlook(int[] days) {
        int[] sorted = days.clone();
        Arrays.sort(sorted);
        return new Outlook(
                sorted[sorted.length - 1] == StandingDays.ALREADY,
                percentile(sorted, P50),
                percentile(sorted, P85),
                reached(days) / (double) days.length);
    }

    private Optional<LocalDate> percentile(int[] sorted, double share) {
        int day = sorted[(int) Math.ceil(share * sorted.length) - 1];
        return day == StandingDays.NEVER ? Optional.empty() : Optional.of(names.day(Math.max(0, day)));
    }

    private static long reached(int[] days) {
        return Arrays.stream(days).filter(it -> it != StandingDays.NEVER).count();
    }

    private static void fill(int[][] days, int run, IntUnaryOperator day) {
        for (int number = 0; number < days.length; number++) {
            days[number][run] = day.applyAsInt(number);
        }
    }
}
