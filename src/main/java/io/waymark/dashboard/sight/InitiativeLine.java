package io.waymark.dashboard.sight;

import io.waymark.outcome.ObjectiveFacts;
import io.waymark.roadmap.Card;
import java.util.List;

/**
 * An initiative with work left, and everything that it is for.
 *
 * @param topics of the gaps that it closes
 * @param goals the strongest served first
 * @param kpis those of its topics, and those of the goals that it serves well
 * @param objectives of the goals that it serves well
 */
record InitiativeLine(
        Card card,
        List<TopicLine> topics,
        List<Serving> goals,
        Shortlist<SightMeasure> kpis,
        Shortlist<ObjectiveFacts> objectives) {}
