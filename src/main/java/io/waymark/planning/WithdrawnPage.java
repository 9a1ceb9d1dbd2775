package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Withdrawal;

/** An assessment that counts nowhere any more. */
record WithdrawnPage(Assessment assessment, Withdrawal withdrawal) {}
