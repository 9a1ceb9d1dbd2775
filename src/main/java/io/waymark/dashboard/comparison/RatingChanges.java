package io.waymark.dashboard.comparison;

import java.util.List;

/** Practices that both milestones asked about, in the order in which they are asked. */
record RatingChanges(List<RatingChange> practices) {

    /** Those whose rating moved. */
    RatingChanges moved() {
        return new RatingChanges(practices.stream().filter(RatingChange::moved).toList());
    }

    public long up() {
        return count(Movement.UP);
    }

    public long down() {
        return count(Movement.DOWN);
    }

    /** How many ratings changed without going up or down on the scale. */
    public long besides() {
        return practices.size() - count(Movement.SAME) - up() - down();
    }

    /** How many practices rose and have a finished action that says why. */
    public long explained() {
        return practices.stream().filter(RatingChange::explained).count();
    }

    long count(Movement movement) {
        return practices.stream().filter(it -> it.movement() == movement).count();
    }
}
