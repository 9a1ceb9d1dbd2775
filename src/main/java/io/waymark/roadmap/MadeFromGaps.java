package io.waymark.roadmap;

/**
 * What became of the wish for a roadmap.
 *
 * @param initiatives how many were made
 * @param gaps how many gaps the assessment knows of, those that had an initiative among them
 * @param assessment by title; empty where the unit was never assessed
 */
public record MadeFromGaps(int initiatives, int gaps, String assessment) {

    static final MadeFromGaps NONE = new MadeFromGaps(0, 0, "");

    /** The message key that says it. */
    public String says() {
        if (initiatives > 0) {
            return "roadmap.made";
        }
        return gaps > 0 ? "roadmap.made.none" : "roadmap.made.no-gap";
    }
}
