package io.waymark.plan.forecast;

import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads off a scorecard what its targets ask for. */
final class DemandReading {

    /** The lowest level that an obligation below Largely bars. */
    private static final int BARRED = 3;

    private final Scorecard card;
    private final RaisedPractices raised = new RaisedPractices();
    private final List<AchievedShare> shares = new ArrayList<>();
    private final Map<TopicKey, Demand> topics = new LinkedHashMap<>();
    private final Map<DimensionKey, Demand> dimensions = new LinkedHashMap<>();

    DemandReading(Scorecard card) {
        this.card = card;
    }

    LevelDemands demands() {
        card.dimensions().forEach(this::read);
        return new LevelDemands(raised.all(), shares, topics, dimensions);
    }

    private void read(DimensionScore dimension) {
        int target = Math.min(dimension.target(), card.edition().asked().getLast());
        SortedMap<Integer, Integer> means = new TreeMap<>();
        Demand all = Demand.none();
        for (TopicScore topic : dimension.topics()) {
            if (topic.applicable()) {
                SortedMap<Integer, Integer> levels = shares(topic, target, means);
                Demand obligations = obligations(topic, target);
                topics.put(topic.topic().key(), Demand.at(target, levels).and(obligations));
                if (topic.counts()) {
                    all = all.and(Demand.at(target - 1, levels)).and(obligations);
                }
            }
        }
        if (dimension.applicable()) {
            dimensions.put(dimension.dimension().key(), all.and(Demand.at(target, means)));
        }
    }

    /** The number of the topic's share at each level up to the target that has practices. */
    private SortedMap<Integer, Integer> shares(TopicScore topic, int target, SortedMap<Integer, Integer> means) {
        SortedMap<Integer, Integer> levels = new TreeMap<>();
        for (int level = 1; level <= target; level++) {
            int here = level;
            List<PracticeScore> practices = topic.counting().stream()
                    .filter(it -> it.practice().level() == here)
                    .toList();
            if (!practices.isEmpty()) {
                int mean = topic.counts() ? means.computeIfAbsent(level, it -> add(AchievedShare.empty())) : -1;
                levels.put(level, share(practices, mean, topic.weight().times()));
            }
        }
        return levels;
    }

    private int share(List<PracticeScore> practices, int mean, int times) {
        List<PracticeScore> known =
                practices.stream().filter(PracticeScore::known).toList();
        double rated = RaisedPractices.weight(known);
        AchievedShare share = new AchievedShare(
                known.stream()
                        .mapToInt(it -> RaisedPractices.weight(it) * RaisedPractices.thirds(it))
                        .sum(),
                rated,
                rated,
                RaisedPractices.weight(practices),
                mean,
                times);
        int number = add(share);
        if (mean != AchievedShare.NO_MEAN) {
            shares.set(mean, shares.get(mean).with(share));
        }
        practices.stream()
                .filter(it -> RaisedPractices.thirds(it) < RaisedPractices.THIRDS)
                .forEach(it -> raised.add(it, number));
        return number;
    }

    private int add(AchievedShare share) {
        shares.add(share);
        return shares.size() - 1;
    }

    /** Whatever level they belong to. */
    private Demand obligations(TopicScore topic, int target) {
        List<Integer> missed = target < BARRED
                ? List.of()
                : topic.obligations().missed().stream()
                        .map(it -> raised.add(it, AchievedShare.NO_MEAN))
                        .toList();
        return Demand.raising(missed);
    }
}
