package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an assessment stands on: a single answer agrees with itself, several that coincide agree by themselves, several
 * that differ are undecided and leave the practice open.
 *
 * @param ratings the agreed ones
 * @param undecided practices that were answered differently
 */
public record AgreedRatings(Map<PracticeKey, Rated> ratings, Set<PracticeKey> undecided) {

    /** Agrees where the answers do. */
    public static AgreedRatings of(Collection<Answer> answers) {
        Map<PracticeKey, List<Answer>> given =
                answers.stream().filter(Answer::given).collect(Collectors.groupingBy(Answer::practice));
        Map<PracticeKey, Rated> ratings = given.entrySet().stream()
                .filter(it -> agree(it.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> rated(it.getValue())));
        Set<PracticeKey> undecided = new TreeSet<>(given.keySet());
        undecided.removeAll(ratings.keySet());
        return new AgreedRatings(ratings, undecided);
    }

    private static boolean agree(List<Answer> answers) {
        return answers.stream().map(it -> it.content().rating()).distinct().count() == 1;
    }

    /** The least sure of those who agree says how sure the assessment is. */
    private static Rated rated(List<Answer> answers) {
        Rating rating =
                Optional.ofNullable(answers.getFirst().content().rating()).orElseThrow();
        return new Rated(
                rating,
                answers.stream()
                        .map(it -> it.content().confidence())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                false);
    }
}
