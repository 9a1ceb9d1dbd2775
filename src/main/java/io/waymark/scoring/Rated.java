package io.waymark.scoring;

/**
 * What an assessment stands on for one practice.
 *
 * @param proven whether evidence was accepted in review, which closes the range
 */
public record Rated(Rating rating, Confidence confidence, boolean proven) {

    /** A rating held with ordinary confidence and without accepted evidence. */
    public static Rated of(Rating rating) {
        return new Rated(rating, Confidence.MEDIUM, false);
    }

    /** Whether it could as well be one step lower or higher. */
    boolean doubtful() {
        return confidence == Confidence.LOW && !proven;
    }
}
