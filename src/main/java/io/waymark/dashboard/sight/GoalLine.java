package io.waymark.dashboard.sight;

import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;

/**
 * A goal with what hangs under it, the topics that serve it well, and the work on them.
 *
 * @param topics the strongest first, and among equals those with most gaps
 * @param initiatives those with work left, in the order of work
 */
record GoalLine(
        RankedGoal goal,
        Shortlist<ObjectiveLine> objectives,
        Shortlist<SightMeasure> kpis,
        Shortlist<TopicLine> topics,
        Shortlist<Card> initiatives) {}
