package io.waymark.assessment;

import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a cycle starts from: the ratings that an earlier milestone froze.
 *
 * @param title of the assessment that was signed off, for example "2026 Q3"
 * @param edition whose keys the ratings bear
 */
public record Baseline(AssessmentId assessment, String title, EditionId edition, Map<PracticeKey, Rated> ratings) {

    /** The same in the keys of a later edition, as far as it asks the same. */
    Baseline through(EditionMap map) {
        Map<PracticeKey, Rated> now = new HashMap<>();
        ratings.forEach((practice, rated) -> map.later(practice).ifPresent(it -> now.put(it, rated)));
        return new Baseline(assessment, title, map.to(), now);
    }

    /** What the practice was rated then; empty where it was not asked. */
    public Optional<Rating> of(PracticeKey practice) {
        return Optional.ofNullable(ratings.get(practice)).map(Rated::rating);
    }
}
