package io.waymark.firstapplication;

import io.waymark.firstapplication.FirstApplicationDecided.Prerequisite;
import java.util.List;

/**
 * A decision to record.
 *
 * @param seen which ranking it was made from, see {@link Deciding#stateOf}
 * @param prerequisites what must stand first, in order, each practice once
 */
public record NewDecision(String seen, CandidateId candidate, String reason, List<Prerequisite> prerequisites) {}
