package io.waymark.content;

import java.util.List;

/**
 * What became of practices from one edition to the next.
 *
 * @param from keys of the earlier edition, as many as the kind says
 * @param to keys of the later edition
 * @param why a sentence for whoever has answered it
 */
public record EditionChange(Kind kind, List<PracticeKey> from, List<PracticeKey> to, String why) {

    /** How many practices became how many. */
    public enum Kind {
        /** One became itself, with another key at most. */
        SAME,
        /** One became one that means the same in other words. */
        REWORDED,
        /** One or more went into one that asks for more than each of them. */
        MERGED,
        /** One became two or more. */
        SPLIT,
        /** One is no longer asked. */
        RETIRED,
        /** One is asked for the first time. */
        NEW;

        /** Whether an answer to the earlier is one to the later. */
        public boolean keeps() {
            return this == SAME || this == REWORDED;
        }

        /** Whether an answer to the earlier only hints at one to the later. */
        public boolean hints() {
            return this == MERGED || this == SPLIT;
        }
    }
}
