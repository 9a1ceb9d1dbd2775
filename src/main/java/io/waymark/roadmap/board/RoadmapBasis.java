package io.waymark.roadmap.board;

import io.waymark.assessment.Assessment;
import io.waymark.content.Dimension;
import io.waymark.figure.Quarter;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.RoadmapChoices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every page about a roadmap begins with.
 *
 * @param filters that name the unit, where there is one
 * @param unit empty where the organisation has none
 * @param newestFirst all assessments of the organisation
 */
record RoadmapBasis(
        Member member,
        RoadmapFilters filters,
        Optional<UnitId> unit,
        RoadmapChoices choices,
        List<Assessment> newestFirst,
        List<RankedGoal> goals,
        LocalDate today) {

    /** The quarter that today lies in. */
    Quarter now() {
        return Quarter.of(today);
    }

    /** Which cards the filters let through. */
    CardQuery query(List<Dimension> model) {
        return new CardQuery(filters, model, now());
    }

    /** The unit's name; empty where there is none. */
    String unitName() {
        return choices.units().stream()
                .filter(it -> it.id().toString().equals(filters.unit()))
                .map(RoadmapChoices.OfUnit::name)
                .findFirst()
                .orElse("");
    }
}
