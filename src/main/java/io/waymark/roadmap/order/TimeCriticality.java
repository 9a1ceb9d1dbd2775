package io.waymark.roadmap.order;

import java.util.List;

/**
 * How soon it must happen, 1 to 10: the points of what is expected, and 2 more, up to 10, for each thing that presses.
 *
 * @param level of the practice
 */
public record TimeCriticality(Reason reason, int level, List<Pressing> pressing) {

    private static final int FOR_PRESSING = 2;
    private static final int MOST = 10;

    /** What is expected when, with its points. */
    public enum Reason {
        /** Running in production obliges to it, and it is below Largely. */
        OBLIGATION(8),
        /** It belongs to the level that is expected now, and is below Largely. */
        EXPECTED(6),
        /** It belongs to the level after, or its level asks for the last step from Largely to Fully. */
        NEXT(3),
        /** It belongs to a level beyond. */
        LATER(1);

        private final int points;

        Reason(int points) {
            this.points = points;
        }

        public int points() {
            return points;
        }

        static Reason of(WorkBand band, int level, int expected) {
            return switch (band) {
                case OBLIGATION -> OBLIGATION;
                case RISK, LEVEL -> EXPECTED;
                case RAISED, TARGET, LOWERED, SETTLED -> level <= expected + 1 ? NEXT : LATER;
            };
        }
    }

    /** What presses beside. */
    public enum Pressing {
        /** The quarter that it was planned for has come. */
        QUARTER,
        /** A goal that its topic serves clearly is due within half a year. */
        GOAL,
        /** A policy exemption for its topic ends within three months, or its last day has passed. */
        EXEMPTION
    }

    public int value() {
        return Math.min(MOST, reason.points() + FOR_PRESSING * pressing.size());
    }
}
