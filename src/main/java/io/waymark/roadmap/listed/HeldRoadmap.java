package io.waymark.roadmap.listed;

/**
 * A head as it is kept.
 *
 * @param ground digest of what it was reckoned on, beside the cards
 * @param changed whether cards changed since
 */
record HeldRoadmap(String ground, RoadmapHead head, boolean changed) {

    /** More cards than this are not reckoned while somebody waits. */
    static final int USUAL = 250;

    boolean large() {
        return head.cards() > USUAL;
    }

    /** Whether all that it rests on is as it was. */
    boolean stands(String now) {
        return !changed && ground.equals(now);
    }
}
