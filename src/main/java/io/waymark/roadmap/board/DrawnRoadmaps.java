package io.waymark.roadmap.board;

import io.waymark.content.Editions;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.listed.ListedRoadmaps;
import io.waymark.roadmap.listed.WholeRoadmap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads roadmaps with all of their cards: what is drawn of them, and what leaves. */
@Component
class DrawnRoadmaps {

    private final ListedRoadmaps listed;
    private final CardRows rows;
    private final CardOutlooks outlooks;
    private final Editions editions;

    DrawnRoadmaps(ListedRoadmaps listed, CardRows rows, CardOutlooks outlooks, Editions editions) {
        this.listed = listed;
        this.rows = rows;
        this.outlooks = outlooks;
        this.editions = editions;
    }

    /** The drawing that the filters ask for. */
    @Transactional
    ShownCards of(RoadmapBasis basis, UnitId unit) {
        WholeRoadmap whole = whole(basis);
        return ShownCards.drawn(
                whole.head(),
                new DrawnRoadmap(
                        whole.roadmap(),
                        through(basis, whole),
                        basis.filters().card(),
                        ends(basis, unit, whole),
                        editions.current().dimensions(),
                        basis.now(),
                        basis.member()::day));
    }

    /** Only a timeline draws them: no other view waits for a forecast. */
    private Map<InitiativeId, CardOutlooks.Ends> ends(RoadmapBasis basis, UnitId unit, WholeRoadmap whole) {
        return RoadmapView.named(basis.filters().view()) != RoadmapView.TIMELINE
                ? Map.of()
                : whole.told()
                        .map(it -> outlooks.of(basis.member(), unit, whole.roadmap(), it.card(), basis.today()))
                        .orElse(Map.of());
    }

    /** The unit's roadmap with all of its cards; none where there is no unit. */
    @Transactional
    WholeRoadmap whole(RoadmapBasis basis) {
        return basis.unit()
                .map(it -> listed.whole(basis.member(), it, basis.newestFirst(), basis.goals(), basis.today()))
                .orElse(WholeRoadmap.NONE);
    }

    /** What the filters let through of a whole, as grouped and sorted. */
    @Transactional(readOnly = true)
    List<Card> through(RoadmapBasis basis, WholeRoadmap whole) {
        Map<InitiativeId, Card> cards =
                whole.roadmap().cards().stream().collect(Collectors.toMap(Card::id, Function.identity()));
        return basis
                .unit()
                .map(it -> rows.ids(
                        basis.member(), it, basis.query(editions.current().dimensions())))
                .orElse(List.of())
                .stream()
                .flatMap(it -> Stream.ofNullable(cards.get(it)))
                .toList();
    }
}
