package io.waymark.roadmap;

import io.waymark.content.Practice;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How soon it must happen, 1 to 10: what the most pressing practice says, and 2 more, up to 10, where the target quarter
 * is this one or past.
 *
 * @param practice the most pressing one
 * @param due whether the target quarter has come
 */
public record TimeCriticality(Practice practice, Reason reason, boolean due) {

    private static final int WHEN_DUE = 2;
    private static final int MOST = 10;

    /** Why a practice presses, the most pressing reason first, with its points. */
    public enum Reason {
        /** Running in production obliges to it already, and it is of Level 2 or below. */
        OBLIGATION(10),
        /** Level 1: everything else stands on it. */
        FOUNDATION(8),
        /** Level 2, without being an obligation. */
        PRODUCTION(6),
        /** Level 3. */
        SCALE(3),
        /** Levels 4 and 5. */
        LATER(1);

        private final int points;

        Reason(int points) {
            this.points = points;
        }

        public int points() {
            return points;
        }

        static Reason of(Practice practice) {
            if (practice.obligation() && practice.level() <= 2) {
                return OBLIGATION;
            }
            return switch (practice.level()) {
                case 1 -> FOUNDATION;
                case 2 -> PRODUCTION;
                case 3 -> SCALE;
                default -> LATER;
            };
        }
    }

    static TimeCriticality of(List<Closure> closures, @Nullable Quarter target, Quarter now) {
        Practice pressing = closures.stream()
                .map(Closure::practice)
                .min(Comparator.comparing(Reason::of))
                .orElseThrow();
        return new TimeCriticality(pressing, Reason.of(pressing), target != null && target.compareTo(now) <= 0);
    }

    public int value() {
        return Math.min(MOST, reason.points() + (due ? WHEN_DUE : 0));
    }
}
