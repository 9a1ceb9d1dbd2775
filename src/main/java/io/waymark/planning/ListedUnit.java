package io.waymark.planning;

import io.waymark.organisation.Unit;
import java.util.List;

/** A unit with its assessments, the newest first; possibly none. */
record ListedUnit(Unit unit, List<ListedAssessment> assessments) {}
