package io.waymark.pulse;

import io.waymark.assessment.Suggestions;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Suggests what the member's own newest pulse of the unit says, unless it is too old to go by. */
@Component
class PulseSuggestions implements Suggestions {

    static final Duration FRESH = Duration.ofDays(180);

    private final PulseAnswers answers;

    PulseSuggestions(PulseAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Map<PracticeKey, Rating> of(Member member, UnitId unit, Edition edition, Instant now) {
        return SuggestedRatings.of(edition, answers.chosen(member, unit, edition.id(), now.minus(FRESH)));
    }
}
