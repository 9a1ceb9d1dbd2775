package io.waymark.roadmap.board;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.listed.ListedRoadmaps;
import io.waymark.roadmap.listed.RoadmapHead;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cards of the view that the filters name: page by page, but for what is drawn or printed of all. */
@Component
class ShownCardsReading {

    private final ListedRoadmaps listed;
    private final CardPages pages;
    private final BoardColumns columns;
    private final DrawnRoadmaps drawn;
    private final Editions editions;

    ShownCardsReading(
            ListedRoadmaps listed, CardPages pages, BoardColumns columns, DrawnRoadmaps drawn, Editions editions) {
        this.listed = listed;
        this.pages = pages;
        this.columns = columns;
        this.drawn = drawn;
        this.editions = editions;
    }

    @Transactional
    ShownCards of(RoadmapBasis basis) {
        return basis.unit()
                .map(it -> RoadmapView.named(basis.filters().view()).drawn() ? drawn.of(basis, it) : listed(basis, it))
                .orElseGet(() -> ShownCards.table(RoadmapHead.NONE, Selection.NONE, basis.now()));
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

    private CardQuery query(RoadmapBasis basis) {
        return basis.query(editions.current().dimensions());
    }
}
