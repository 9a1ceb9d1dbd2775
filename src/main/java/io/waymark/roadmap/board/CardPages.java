package io.waymark.roadmap.board;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.roadmap.listed.ListedCards;
import io.waymark.roadmap.listed.RoadmapHead;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cards page by page, by key: two statements a page, and one that counts where filters or another order want it. */
@Component
class CardPages {

    private final CardRows rows;
    private final ListedCards listed;

    CardPages(CardRows rows, ListedCards listed) {
        this.rows = rows;
        this.listed = listed;
    }

    /** All cards at once, for paper. */
    @Transactional(readOnly = true)
    Selection whole(Member member, UnitId unit, CardQuery query) {
        List<ListedCard> all = listed.of(member, rows.all(member, unit, query));
        return new Selection(all, 0, all.size());
    }

    /** The page that the filters name. */
    @Transactional(readOnly = true)
    Selection of(Member member, UnitId unit, CardQuery query, RoadmapHead head) {
        List<ListedCard> shown = listed.of(member, page(member, unit, query));
        if (shown.isEmpty()) {
            return Selection.NONE;
        }
        CardRows.Counted counted = counted(member, unit, query, head, shown);
        return new Selection(shown, counted.before(), counted.cards());
    }

    private List<ListedCards.Entry> page(Member member, UnitId unit, CardQuery query) {
        PageEdge edge = PageEdge.of(query.filters());
        List<ListedCards.Entry> page = rows.some(member, unit, query, edge, Selection.PAGE);
        if (edge instanceof PageEdge.Before) {
            return page.size() == Selection.PAGE
                    ? page.reversed()
                    : rows.some(member, unit, query, PageEdge.START, Selection.PAGE);
        }
        return edge instanceof PageEdge.Behind behind && page.isEmpty() ? instead(member, unit, query, behind) : page;
    }

    /** Where nothing comes behind a card the last page does; a card that nobody knows is no place. */
    private List<ListedCards.Entry> instead(Member member, UnitId unit, CardQuery query, PageEdge.Behind behind) {
        if (!rows.has(member, unit, behind.card())) {
            return rows.some(member, unit, query, PageEdge.START, Selection.PAGE);
        }
        int all = rows.ids(member, unit, query).size();
        int rest = all == 0 ? 0 : (all - 1) % Selection.PAGE + 1;
        return rows.some(member, unit, query, PageEdge.END, rest).reversed();
    }

    /** What the head knows is not counted again, and in the order of work what is left to do stands at its rank. */
    private CardRows.Counted counted(
            Member member, UnitId unit, CardQuery query, RoadmapHead head, List<ListedCard> shown) {
        boolean start = PageEdge.of(query.filters()) instanceof PageEdge.Start;
        if (start && shown.size() < Selection.PAGE) {
            return new CardRows.Counted(0, shown.size());
        }
        if (!query.filters().narrow() && (start || query.keys().equals(CardQuery.BY_PLACE))) {
            return new CardRows.Counted(start ? 0 : shown.getFirst().rank().orElse(1) - 1, head.open());
        }
        return rows.count(member, unit, query, shown.getFirst().id());
    }
}
