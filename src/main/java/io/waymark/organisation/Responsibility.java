package io.waymark.organisation;

/**
 * Something of one kind that somebody answers for.
 *
 * @param kind message key of the sentence that tells how many there are
 * @param path where they are listed, below the organisation's address
 */
public record Responsibility(String kind, int count, String path) {

    /** Those who know what people answer for; each package that has something to own offers one. */
    public interface Source {

        /** What the person answers for still, of one kind. */
        Responsibility of(Member asker, PersonId person);
    }
}
