package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.roadmap.listed.ListedCards;
import io.waymark.roadmap.listed.PlannedWork;
import io.waymark.roadmap.listed.RoadmapHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a board: the first cards of each column in two statements, and what they come to in a third where filters narrow it. */
@Repository
class BoardColumns {

    private final Sql sql;
    private final ListedCards listed;

    BoardColumns(Sql sql, ListedCards listed) {
        this.sql = sql;
        this.listed = listed;
    }

    /** A card in the column of this number. */
    private record Stood(
            InitiativeId initiativeId, @Nullable String told, int board) {}

    @Transactional(readOnly = true)
    List<BoardColumn> of(Member member, UnitId unit, CardQuery query, RoadmapHead head) {
        List<BoardColumn> frames = BoardColumn.frames(query.now());
        List<Stood> stood = stood(member, unit, query, frames);
        Map<InitiativeId, ListedCard> cards = listed
                .of(
                        member,
                        stood.stream()
                                .map(it -> new ListedCards.Entry(it.initiativeId(), it.told()))
                                .toList())
                .stream()
                .collect(Collectors.toMap(ListedCard::id, Function.identity()));
        List<PlannedWork> planned = query.filters().narrow() ? planned(member, unit, query) : head.planned();
        return IntStream.range(0, frames.size())
                .mapToObj(at -> frames.get(at).holding(of(at, stood, cards), planned, query.now()))
                .toList();
    }

    private static List<ListedCard> of(int column, List<Stood> stood, Map<InitiativeId, ListedCard> cards) {
        return stood.stream()
                .filter(it -> it.board() == column)
                .flatMap(it -> Optional.ofNullable(cards.get(it.initiativeId())).stream())
                .toList();
    }

    private List<Stood> stood(Member member, UnitId unit, CardQuery query, List<BoardColumn> frames) {
        String columns = IntStream.range(0, frames.size())
                .mapToObj(at -> column(query, frames.get(at), at))
                .collect(Collectors.joining(" union all "));
        Sql.Statement asked = query.bound(
                sql, member, unit, "select initiative_id, told, board from (" + columns + ") c order by board, place");
        IntStream.range(0, frames.size())
                .forEach(at -> asked.with(
                        "quarter" + at,
                        Optional.ofNullable(frames.get(at).quarter())
                                .map(Quarter::firstDay)
                                .orElse(null)));
        return asked.list(Stood.class);
    }

    /** What is planned earlier stands first. */
    private static String column(CardQuery query, BoardColumn column, int at) {
        String keys = String.join(", ", query.keys(List.of("k.target_quarter")));
        return """
                (select k.initiative_id, k.told, %d as board, row_number() over (order by %s) as place
                from listed_card k where %s and %s order by %s limit %d)
                """.formatted(at, keys, query.where(), column.where("quarter" + at), keys, BoardColumn.MOST);
    }

    private List<PlannedWork> planned(Member member, UnitId unit, CardQuery query) {
        String text = """
                select k.target_quarter as quarter, %s as open, count(*)::int as cards, sum(k.days) as days
                from listed_card k where %s group by 1, 2
                """.formatted(CardQuery.OPEN, query.where());
        return query.bound(sql, member, unit, text).list(PlannedWork.class);
    }
}
