package io.waymark.questionnaire;

import io.waymark.assessment.Assessment;
import io.waymark.content.Practice;

/** One practice of an assessment, whoever answers it. */
record PracticePage(Assessment assessment, Practice practice) {}
