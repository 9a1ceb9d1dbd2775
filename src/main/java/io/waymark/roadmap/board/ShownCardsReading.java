package io.waymark.roadmap.board;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.listed.ListedRoadmaps;
import io.waymark.roadmap.listed.RoadmapHead;
import io.waymark.roadmap.listed.WholeRoadmap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cards of the view that the filters name: page by page, but for what is drawn of all cards or written of all. */
@Component
class ShownCardsReading {

    private final ListedRoadmaps listed;
    private final CardPages pages;
    private final CardRows rows;
    private final BoardColumns columns;
    private final CardOutlooks outlooks;
    private final Editions editions;

    ShownCardsReading(
            ListedRoadmaps listed,
            CardPages pages,
            CardRows rows,
            BoardColumns columns,
            CardOutlooks outlooks,
            Editions editions) {
        this.listed = listed;
        this.pages = pages;
        this.rows = rows;
        this.columns = columns;
        this.outlooks = outlooks;
        this.editions = editions;
    }

    @Transactional
    ShownCards of(RoadmapBasis basis) {
        return basis.unit()
                .map(it -> RoadmapView.named(basis.filters().view()).drawn() ? drawn(basis, it) : listed(basis, it))
                .orElseGet(() -> ShownCards.table(RoadmapHead.NONE, Selection.NONE, basis.now()));
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
        return basis.unit().map(it -> rows.ids(basis.member(), it, query(basis))).orElse(List.of()).stream()
                .flatMap(it -> Stream.ofNullable(cards.get(it)))
                .toList();
    }

    private ShownCards listed(RoadmapBasis basis, UnitId unit) {
        Member member = basis.member();
        RoadmapHead head = listed.of(member, unit, basis.newestFirst(), basis.goals(), basis.today());
        return switch (RoadmapView.named(basis.filters().view())) {
            case TABLE -> ShownCards.table(head, pages.of(member, unit, query(basis), head), basis.now());
            case PRINT -> ShownCards.table(head, pages.whole(member, unit, query(basis)), basis.now());
            default -> ShownCards.board(head, columns.of(member, unit, query(basis), head), basis.now());
        };
    }

    private ShownCards drawn(RoadmapBasis basis, UnitId unit) {
        WholeRoadmap whole = whole(basis);
        return ShownCards.drawn(
                whole.head(),
                new DrawnRoadmap(
                        whole.roadmap(),
                        through(basis, whole),
                        basis.filters().card(),
                        ends(basis, unit, whole),
                        editions.current().dimensions(),
                        basis.now()));
    }

    /** Only a timeline draws them: no other view waits for a forecast. */
    private Map<InitiativeId, CardOutlooks.Ends> ends(RoadmapBasis basis, UnitId unit, WholeRoadmap whole) {
        return RoadmapView.named(basis.filters().view()) != RoadmapView.TIMELINE
                ? Map.of()
                : whole.told()
                        .map(it -> outlooks.of(basis.member(), unit, whole.roadmap(), it.card(), basis.today()))
                        .orElse(Map.of());
    }

    private CardQuery query(RoadmapBasis basis) {
        return new CardQuery(basis.filters(), editions.current().dimensions(), basis.now());
    }
}
