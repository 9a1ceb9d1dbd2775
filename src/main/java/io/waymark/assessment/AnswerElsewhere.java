package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.time.Instant;

/**
 * What was said of a practice that other topics need too.
 *
 * @param by who answered, or decided where several people had answered
 */
public record AnswerElsewhere(PracticeKey practice, Rating rating, String by, Instant at) {}
