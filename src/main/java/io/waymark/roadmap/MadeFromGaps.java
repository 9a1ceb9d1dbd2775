package io.waymark.roadmap;

/**
 * What became of the wish for a roadmap.
 *
 * @param actions how many were made
 * @param initiatives how many cards hold them
 * @param gaps how many gaps the assessment knows of, those that had an action among them
 * @param assessment by title; empty where the unit was never assessed
 */
public record MadeFromGaps(int actions, int initiatives, int gaps, String assessment) {

    static final MadeFromGaps NONE = new MadeFromGaps(0, 0, 0, "");

    /** The message key that says it. */
    public String says() {
        if (actions > 0) {
            return "roadmap.made";
        }
        return gaps > 0 ? "roadmap.made.none" : "roadmap.made.no-gap";
    }
}
