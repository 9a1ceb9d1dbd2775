package io.waymark.evidence;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;

/** Where evidence is put: a practice of an assessment. */
public record EvidencePlace(AssessmentId assessment, PracticeKey practice) {}
