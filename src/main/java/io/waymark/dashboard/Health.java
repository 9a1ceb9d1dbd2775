package io.waymark.dashboard;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a roadmap does: each of its cards is in one of these states.
 *
 * @param counts all of them, be it with 0
 * @param blockers the cards that hold most others and wait for none, with work left
 */
record Health(Map<State, Integer> counts, List<Card> blockers) {

    /** The first of these that holds; dropped cards have none. */
    enum State {
        DONE("ok", "DONE"),
        BLOCKED("danger", "BLOCKED"),
        LATE("warn", "late"),
        IN_PROGRESS("accent", "IN_PROGRESS"),
        TO_DO("none", "open");

        private final String tone;
        private final String filter;

        State(String tone, String filter) {
            this.tone = tone;
            this.filter = filter;
        }

        String tone() {
            return tone;
        }

        /** As the roadmap's page filters by it. */
        String filter() {
            return filter;
        }

        private static State of(Card card, Quarter now) {
            return switch (card.facts().status()) {
                case DONE -> DONE;
                case BLOCKED -> BLOCKED;
                case PROPOSED, PLANNED, IN_PROGRESS, DROPPED ->
                    card.facts().late(now) ? LATE : card.facts().status() == Status.IN_PROGRESS ? IN_PROGRESS : TO_DO;
            };
        }
    }

    /** @param now the quarter that today lies in */
    static Health of(Roadmap roadmap, Quarter now) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        Arrays.stream(State.values()).forEach(it -> counts.put(it, 0));
        roadmap.cards().stream()
                .filter(it -> it.facts().status() != Status.DROPPED)
                .forEach(it -> counts.merge(State.of(it, now), 1, Integer::sum));
        return new Health(counts, blockers(roadmap));
    }

    public boolean empty() {
        return all() == 0;
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Card> blockers(Roadmap roadmap) {
        return roadmap.cards().stream()
                .filter(it -> it.facts().status().open() && !it.waits() && it.unlocks() > 0)
                .sorted(Comparator.comparing((Card it) -> -it.unlocks()))
                .toList();
    }
}
