package io.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Maps as editors might write them, drawn by a seed: each leads on from all that the one before leads to. */
final class RandomChain {

    private static final int PRACTICES = 12;

    private final Random random;
    private int named;

    private RandomChain(long seed) {
        this.random = new Random(seed);
    }

    static List<EditionMap> of(long seed, int steps) {
        RandomChain chain = new RandomChain(seed);
        Set<String> asked = new LinkedHashSet<>();
        for (int number = 0; number < PRACTICES; number++) {
            asked.add(chain.name());
        }
        List<EditionMap> maps = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            EditionMap map = MapNotation.map(step, chain.step(asked));
            maps.add(map);
            asked.clear();
            map.changes().forEach(it -> it.to().forEach(to -> asked.add(to.slug())));
        }
        return maps;
    }

    private String step(Set<String> asked) {
        List<String> left = new ArrayList<>(asked);
        Collections.shuffle(left, random);
        List<String> hinted = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        while (!left.isEmpty()) {
            changes.add(change(left, hinted));
        }
        Stream.generate(this::name).limit(random.nextInt(3)).forEach(it -> changes.add("new >" + it));
        return String.join("; ", changes);
    }

    private String change(List<String> left, List<String> hinted) {
        String one = left.removeLast();
        return switch (random.nextInt(6)) {
            case 0 -> "same " + one + ">" + name();
            case 1 -> "reworded " + one + ">" + name();
            case 2 -> "retired " + one + ">";
            case 3, 4 -> "merged " + one + (left.isEmpty() ? "" : "," + left.removeLast()) + ">" + target(hinted);
            default -> "split " + one + ">" + name() + "," + target(hinted);
        };
    }

    /** Now and then two changes lead to the same practice. */
    private String target(List<String> hinted) {
        if (!hinted.isEmpty() && random.nextInt(3) == 0) {
            return hinted.get(random.nextInt(hinted.size()));
        }
        hinted.add(name());
        return hinted.getLast();
    }

    private String name() {
        return "p" + named++;
    }
}
