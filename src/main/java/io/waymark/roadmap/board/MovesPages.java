package io.waymark.roadmap.board;

import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.moves.KeptOrders;
import io.waymark.roadmap.moves.OrderMoves;
import io.waymark.roadmap.moves.RoadmapMoves;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page about what moved: at most two statements more than the roadmap's, whatever the number of cards. */
@Component
class MovesPages {

    static final String VIEW = "roadmap/board/moves";

    private final RoadmapBases bases;
    private final Roadmaps roadmaps;
    private final Standings standings;
    private final RoadmapMoves moves;
    private final KeptOrders orders;

    MovesPages(RoadmapBases bases, Roadmaps roadmaps, Standings standings, RoadmapMoves moves, KeptOrders orders) {
        this.bases = bases;
        this.roadmaps = roadmaps;
        this.standings = standings;
        this.moves = moves;
        this.orders = orders;
    }

    /**
     * @param since a day, {@value MovesPage#MINE} for when the member changed anything last; else a week ago
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Map<String, Object> of(Member member, String unit, String since, ChosenUnit chosen) {
        RoadmapBasis basis = bases.of(member, RoadmapFilters.of(Map.of("unit", unit)), chosen);
        LocalDate today = basis.today();
        Optional<LocalDate> said = since.equals(MovesPage.MINE) ? orders.lastChange(member, today) : read(since);
        LocalDate day = said.orElseGet(() -> RoadmapMoves.aWeekBefore(today));
        return Map.of("page", new MovesPage(basis, since, said.isPresent(), day, moves(basis, day)));
    }

    private Optional<OrderMoves> moves(RoadmapBasis basis, LocalDate day) {
        return basis.unit().flatMap(it -> moves.since(basis.member(), it, roadmap(basis, it), basis.goals(), day));
    }

    private Roadmap roadmap(RoadmapBasis basis, UnitId unit) {
        Optional<Scorecard> told =
                standings.told(basis.member(), unit, basis.newestFirst()).map(Scored::card);
        return roadmaps.of(basis.member(), unit, told, basis.goals(), basis.today());
    }

    private static Optional<LocalDate> read(String since) {
        try {
            return since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
