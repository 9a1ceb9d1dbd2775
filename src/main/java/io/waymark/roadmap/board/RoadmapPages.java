package io.waymark.roadmap.board;

import io.waymark.assessment.Assessment;
import io.waymark.content.Editions;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.PlanInBrief;
import io.waymark.roadmap.listed.RoadmapHead;
import io.waymark.roadmap.saved.SavedViews;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the roadmap's page: eleven statements at most beside what makes a plan be drawn, whatever the number of cards. */
@Component
class RoadmapPages {

    private final RoadmapBases bases;
    private final ShownCardsReading cards;
    private final Editions editions;
    private final SavedViews saved;
    private final PlanInBrief brief;
    private final WordedOptions words;

    RoadmapPages(
            RoadmapBases bases,
            ShownCardsReading cards,
            Editions editions,
            SavedViews saved,
            PlanInBrief brief,
            WordedOptions words) {
        this.bases = bases;
        this.cards = cards;
        this.editions = editions;
        this.saved = saved;
        this.brief = brief;
        this.words = words;
    }

    /**
     * The page that the filters ask for.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    Map<String, Object> show(Member member, RoadmapFilters asked, ChosenUnit chosen) {
        RoadmapPage page = page(bases.of(member, asked, chosen));
        return Map.of(
                "page",
                page,
                "bar",
                RoadmapFilterBar.of(page, words),
                "cardChangesForm",
                CardChangesForm.EMPTY,
                "savedViewForm",
                SavedViewForm.EMPTY);
    }

    private RoadmapPage page(RoadmapBasis basis) {
        Member member = basis.member();
        ShownCards shown = cards.of(basis);
        return new RoadmapPage(
                member,
                basis.filters(),
                assessment(basis, shown.head()),
                basis.choices(),
                editions.current().dimensions(),
                basis.goals(),
                shown,
                ChangeOffer.of(basis.choices(), basis.now(), words),
                saved.of(member),
                basis.unit().flatMap(it -> brief.of(member, it, basis.now())),
                basis.now());
    }

    private static @Nullable Assessment assessment(RoadmapBasis basis, RoadmapHead head) {
        return basis.newestFirst().stream()
                .filter(it -> it.id().value().equals(head.assessment()))
                .findFirst()
                .orElse(null);
    }
}
