package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Activity;

/**
 * An assessment that was begun by mistake.
 *
 * @param withdrawal who withdrew it, and when
 */
record WithdrawnPage(Assessment assessment, Activity withdrawal) {}
