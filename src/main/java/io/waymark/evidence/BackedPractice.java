package io.waymark.evidence;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;

/** A practice that a piece of evidence backs, and in which assessment of which unit. */
public record BackedPractice(
        AssessmentId assessment, String title, String unit, boolean open, EditionId edition, PracticeKey practice) {}
