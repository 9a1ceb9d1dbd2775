package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.util.Map;
import java.util.Optional;

/**
 * What a cycle starts from: the ratings that an earlier milestone froze.
 *
 * @param title of the assessment that was signed off, for example "2026 Q3"
 */
public record Baseline(AssessmentId assessment, String title, Map<PracticeKey, Rated> ratings) {

    /** What the practice was rated then; empty where it was not asked. */
    public Optional<Rating> of(PracticeKey practice) {
        return Optional.ofNullable(ratings.get(practice)).map(Rated::rating);
    }
}
