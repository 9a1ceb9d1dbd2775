package io.waymark.outcome;

/**
 * A goal as other packages see it.
 *
 * @param rank 1 matters most
 * @param weight share of all goals' importance, see {@link RankWeights}
 * @param theme key of the edition's goal theme, to which topics say how strongly they serve it
 */
public record RankedGoal(GoalId id, int rank, double weight, String statement, String why, String theme) {}
