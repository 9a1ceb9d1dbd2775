package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.time.Instant;

/**
 * An agreed rating that somebody decided on; the one with the highest number of a practice stands.
 *
 * @param number counts the decisions on the practice from 1
 * @param reason why this rating, at most 1,000 characters
 */
public record Decision(
        PracticeKey practice,
        int number,
        Rating rating,
        Confidence confidence,
        String reason,
        PersonId decidedBy,
        Instant decidedAt) {}
