package io.waymark.roadmap.board;

import io.waymark.assessment.Assessment;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.RoadmapChoices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the roadmap's page lists, all of it at once. */
@Component
public class FilteredRoadmaps {

    private final RoadmapPages pages;
    private final Editions editions;

    FilteredRoadmaps(RoadmapPages pages, Editions editions) {
        this.pages = pages;
        this.editions = editions;
    }

    /** @throws NotFound where the unit is missing or another tenant's */
    @Transactional(readOnly = true)
    public FilteredRoadmap of(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        RoadmapPage page = pages.page(member, filters, chosen);
        return new FilteredRoadmap(
                unit(page), edition(page), page.dimensions(), page.selection().through());
    }

    private static String unit(RoadmapPage page) {
        return page.choices().units().stream()
                .filter(it -> it.id().toString().equals(page.filters().unit()))
                .map(RoadmapChoices.OfUnit::name)
                .findFirst()
                .orElse("");
    }

    private EditionId edition(RoadmapPage page) {
        Assessment told = page.assessment();
        return told == null ? editions.current().id() : told.edition();
    }
}
