package io.waymark.roadmap.board;

import io.waymark.content.Editions;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.listed.WholeRoadmap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the roadmap's page lists, all of it at once. */
@Component
public class FilteredRoadmaps {

    private final RoadmapBases bases;
    private final DrawnRoadmaps cards;
    private final Editions editions;

    FilteredRoadmaps(RoadmapBases bases, DrawnRoadmaps cards, Editions editions) {
        this.bases = bases;
        this.cards = cards;
        this.editions = editions;
    }

    /** @throws NotFound where the unit is missing or another tenant's */
    @Transactional
    public FilteredRoadmap of(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        RoadmapBasis basis = bases.of(member, filters, chosen);
        WholeRoadmap whole = cards.whole(basis);
        return new FilteredRoadmap(
                basis.unitName(),
                whole.told()
                        .map(it -> it.assessment().edition())
                        .orElseGet(() -> editions.current().id()),
                editions.current().dimensions(),
                cards.through(basis, whole));
    }
}
