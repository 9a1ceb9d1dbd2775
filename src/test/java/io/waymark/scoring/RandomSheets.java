package io.waymark.scoring;

import io.waymark.content.TopicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Sheets from seeds, the same sheet from the same seed; many are nearly Fully, so that all levels occur. */
public final class RandomSheets {

    private static final List<String> DIMENSIONS = List.of("people", "policy", "process");
    private static final List<List<Integer>> ASKED = List.of(List.of(1, 2, 3), List.of(1, 2), List.of(1, 2, 3, 4, 5));

    private final Random random;
    private final double fully;

    private RandomSheets(long seed) {
        random = new Random(seed);
        fully = List.of(0.2, 0.6, 0.9).get(random.nextInt(3));
    }

    public static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    public static Sheet from(long seed) {
        return new RandomSheets(seed).sheet();
    }

    private Sheet sheet() {
        var topics = new ArrayList<TopicKey>();
        for (var dimension : DIMENSIONS.subList(0, 1 + random.nextInt(DIMENSIONS.size()))) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                topics.add(new TopicKey(dimension + ".topic-" + i));
            }
        }
        var entries = topics.stream().flatMap(it -> entries(it).stream()).toList();
        var asked = ASKED.get(random.nextInt(ASKED.size()));
        return new Sheet(
                        asked,
                        Targets.usual(),
                        List.copyOf(topics),
                        entries,
                        random.nextInt(3) == 0,
                        random.nextInt(4) == 0 ? Set.of(topics.getFirst()) : Set.of(),
                        random.nextInt(3) == 0 ? Set.of(topics.getLast()) : Set.of(),
                        Map.of(topics.getFirst(), new TopicWeight(1 + random.nextInt(3), "It matters")))
                .aimingAt(DIMENSIONS.get(random.nextInt(DIMENSIONS.size())), 1 + random.nextInt(4));
    }

    private List<Entry> entries(TopicKey topic) {
        var entries = new ArrayList<Entry>();
        for (int i = random.nextInt(8); i > 0; i--) {
            var entry =
                    new Entry(topic, "practice-" + i, 1 + random.nextInt(4), 1 + random.nextInt(3), rated(), Set.of());
            entries.add(entry.marked(marks(entry)));
        }
        return entries;
    }

    private Entry.Mark[] marks(Entry entry) {
        return switch (random.nextInt(8)) {
            case 0 -> new Entry.Mark[] {Entry.Mark.OBLIGATION};
            case 1 -> new Entry.Mark[] {Entry.Mark.DIRECTION};
            default ->
                entry.rated() == null && random.nextBoolean()
                        ? new Entry.Mark[] {Entry.Mark.WITHHELD}
                        : new Entry.Mark[0];
        };
    }

    private @Nullable Rated rated() {
        if (random.nextInt(8) == 0) {
            return null;
        }
        var rating = random.nextDouble() < fully ? Rating.FULLY : any(Rating.values());
        return new Rated(rating, any(Confidence.values()), random.nextInt(4) == 0);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
