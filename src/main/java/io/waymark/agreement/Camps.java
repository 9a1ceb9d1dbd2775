package io.waymark.agreement;

import io.waymark.scoring.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What those who lead and those who do the work say of the same practice, each as a median.
 *
 * @param leaders of respondents who are lead, administrator or executive
 * @param practitioners of all others
 */
record Camps(Rating leaders, Rating practitioners) {

    /** Both sides; empty where one of them did not answer, or where everybody says the same. */
    static Optional<Camps> of(List<Rating> leaders, List<Rating> practitioners) {
        return differ(leaders, practitioners)
                ? Optional.of(new Camps(median(leaders), median(practitioners)))
                : Optional.empty();
    }

    private static boolean differ(List<Rating> leaders, List<Rating> practitioners) {
        return leaders.stream().anyMatch(one -> practitioners.stream().anyMatch(other -> one != other));
    }

    /**
     * The middle of the ratings on the scale, of two middles the lower: doubt is not rounded up. "Not applicable" and
     * "don't know" have no place on a scale; they speak for a side only where nobody of it rated, and then "don't know"
     * does unless all say "not applicable".
     */
    static Rating median(List<Rating> answers) {
        List<Rating> rated = answers.stream()
                .filter(Rating::onScale)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (rated.isEmpty()) {
            return answers.contains(Rating.DONT_KNOW) ? Rating.DONT_KNOW : Rating.NOT_APPLICABLE;
        }
        return rated.get((rated.size() - 1) / 2);
    }
}
