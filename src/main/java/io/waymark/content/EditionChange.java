package io.waymark.content;

import java.util.List;

/**
 * What became of practices from one edition to a later one.
 *
 * @param from keys of the earlier edition, as many as the kind says
 * @param to keys of the later edition
 * @param whys a sentence of each step that changed something, for whoever has answered it
 */
public record EditionChange(Kind kind, List<PracticeKey> from, List<PracticeKey> to, List<String> whys) {

    /** How many practices became how many. */
    public enum Kind {
        /** One became itself, with another key at most. */
        SAME,
        /** One became one that means the same in other words. */
        REWORDED,
        /** One or more went into one that asks for something else or for more than each of them. */
        MERGED,
        /** One became two or more. */
        SPLIT,
        /** Several became several together; only over more than one edition. */
        RECUT,
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
            return this == MERGED || this == SPLIT || this == RECUT;
        }
    }

    public EditionChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
        whys = List.copyOf(whys);
    }

    /** A change of one step. */
    public EditionChange(Kind kind, List<PracticeKey> from, List<PracticeKey> to, String why) {
        this(kind, from, to, List.of(why));
    }

    /** Why, step after step. */
    public String why() {
        return String.join(" ", whys);
    }
}
