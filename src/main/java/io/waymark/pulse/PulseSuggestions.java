package io.waymark.pulse;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Hint;
import io.waymark.assessment.Suggestions;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suggests what the member's own newest pulse of the unit says, unless it is too old to go by. */
@Component
@Order(2)
class PulseSuggestions implements Suggestions {

    static final Duration FRESH = Duration.ofDays(180);

    private final PulseAnswers answers;

    PulseSuggestions(PulseAnswers answers) {
        this.answers = answers;
    }

    /** A cycle that starts from what was signed needs no rougher word. */
    @Override
    public Map<PracticeKey, Hint> of(Member member, Assessment assessment, Edition edition, Instant now) {
        return assessment.baseline().isPresent()
                ? Map.of()
                : ratings(member, assessment.unit(), edition, now).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> hint(it.getValue())));
    }

    private static Hint hint(Rating rating) {
        return new Hint(rating, Hint.Kind.PULSE, List.of());
    }

    /** What the pulse makes of each practice; one statement. */
    Map<PracticeKey, Rating> ratings(Member member, UnitId unit, Edition edition, Instant now) {
        return SuggestedRatings.of(edition, answers.chosen(member, unit, now.minus(FRESH)));
    }
}
