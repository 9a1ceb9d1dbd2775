package io.waymark.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand on a few steps: a rung (row) for each whole, a column for each step, and in it a dot for each part that
 * stands there. The rung is filled up to where the whole stands, a line marks its target, a dashed cell where it stood last.
 *
 * @param steps 2 to 8, the lowest first
 * @param rungs 1 to 30
 * @param last what the earlier position is called, null where there is none
 * @param narrow whether names stand above their rungs and what holds them below, for a phone
 * @throws IllegalArgumentException when a count or a step is outside its bounds
 */
public record Ladder(
        Caption caption,
        List<Step> steps,
        List<Rung> rungs,
        @Nullable String last,
        boolean narrow) implements Chart {

    public Ladder {
        steps = List.copyOf(steps);
        rungs = List.copyOf(rungs);
        Given.size(steps, 2, 8, "steps");
        Given.size(rungs, 1, 30, "rungs");
        for (var rung : rungs) {
            rung.check(steps.size() - 1);
            Given.holds(rung.last() == null || last != null, "the earlier position has no name");
        }
    }

    public Ladder(Caption caption, List<Step> steps, List<Rung> rungs, @Nullable String last) {
        this(caption, steps, rungs, last, false);
    }

    /**
     * @param title over the column, for example "Level 2"
     * @param place in a sentence, for example "at Level 2"
     */
    public record Step(String title, String place) {
        public Step {
            Given.text(title, "step title");
            Given.text(place, "step place");
        }
    }

    /**
     * @param href where the whole is explained, if anywhere
     * @param now the step on which the whole stands, from 0; null where it stands on none
     * @param target the step it should reach
     * @param last the step on which it stood, null where that is not known
     * @param holds what keeps it where it is, each a link
     */
    public record Rung(
            String label,
            @Nullable String href,
            @Nullable Integer now,
            int target,
            @Nullable Integer last,
            List<Dot> dots,
            List<Hold> holds) {

        public Rung {
            Given.text(label, "rung label");
            Given.link(href);
            dots = List.copyOf(dots);
            holds = List.copyOf(holds);
        }

        private void check(int highest) {
            Given.within(target, 0, highest, "target of " + label);
            within(now, highest, "step of " + label);
            within(last, highest, "last step of " + label);
            dots.forEach(dot -> within(dot.step(), highest, "step of " + dot.label()));
        }

        private static void within(@Nullable Integer step, int highest, String what) {
            if (step != null) {
                Given.within(step, 0, highest, what);
            }
        }
    }

    /** One part of a whole; on no step (null) exactly where its manner is to stand nowhere. */
    public record Dot(String label, String href, @Nullable Integer step, Manner manner) {
        public Dot {
            Given.text(label, "dot label");
            Given.link(href);
            Given.holds((step != null) == manner.placed(), label + ": " + manner + " on step " + step);
        }
    }

    /** How a part stands; each has a shape of its own. */
    public enum Manner {
        HELD(Phrase.LADDER_STANDS, Phrase.LADDER_HELD),
        /** It may yet turn out otherwise. */
        PROVISIONAL(Phrase.LADDER_STANDS_PROVISIONAL, Phrase.LADDER_PROVISIONAL),
        /** It is shown and does not count. */
        BESIDE(Phrase.LADDER_STANDS_BESIDE, Phrase.LADDER_BESIDE),
        NOT_APPLICABLE(Phrase.LADDER_IS_NOT_APPLICABLE, Phrase.LADDER_NOT_APPLICABLE),
        /** Nobody said anything of it yet. */
        OPEN(Phrase.LADDER_IS_OPEN, Phrase.LADDER_OPEN);

        private final Phrase sentence;
        private final Phrase legend;

        Manner(Phrase sentence, Phrase legend) {
            this.sentence = sentence;
            this.legend = legend;
        }

        boolean placed() {
            return this != NOT_APPLICABLE && this != OPEN;
        }

        Phrase sentence() {
            return sentence;
        }

        Phrase legend() {
            return legend;
        }
    }

    public record Hold(String label, String href) {
        public Hold {
            Given.text(label, "hold");
            Given.link(href);
        }
    }

    /** The same in the width of a phone; both stand in one page, and its style sheet shows the one that fits. */
    public Ladder forPhones() {
        return new Ladder(
                new Caption(caption.id() + "-narrow", caption.text(), caption.words()), steps, rungs, last, true);
    }

    @Override
    public String description() {
        return new LadderWords(this).description();
    }

    @Override
    public TableTwin tableTwin() {
        return new LadderTable(this, new LadderWords(this)).tableTwin();
    }

    @Override
    public Svg svg() {
        return new LadderDrawing(this).svg();
    }

    /** Whether a part stands nowhere, so that it needs a column before the first step. */
    boolean hasUnplaced() {
        return rungs.stream().flatMap(it -> it.dots().stream()).anyMatch(it -> it.step() == null);
    }

    boolean hasHolds() {
        return rungs.stream().anyMatch(it -> !it.holds().isEmpty());
    }

    /** Whether it draws wholes alone, without their parts. */
    boolean bare() {
        return rungs.stream().allMatch(it -> it.dots().isEmpty());
    }
}
