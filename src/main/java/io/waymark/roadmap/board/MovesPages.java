package io.waymark.roadmap.board;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.moves.KeptOrders;
import java.time.Clock;
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

    private final RoadmapPages roadmaps;
    private final RoadmapMoves moves;
    private final KeptOrders orders;
    private final Clock clock;

    MovesPages(RoadmapPages roadmaps, RoadmapMoves moves, KeptOrders orders, Clock clock) {
        this.roadmaps = roadmaps;
        this.moves = moves;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * @param since a day, {@value MovesPage#MINE} for when the member changed anything last; else a week ago
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Map<String, Object> of(Member member, String unit, String since, ChosenUnit chosen) {
        RoadmapPage page = roadmaps.page(member, RoadmapFilters.of(Map.of("unit", unit)), chosen);
        LocalDate today = member.today(clock);
        Optional<LocalDate> said = since.equals(MovesPage.MINE) ? orders.lastChange(member, today) : read(since);
        LocalDate day = said.orElseGet(() -> moves.lastWeek(page));
        return Map.of("page", new MovesPage(page, since, said.isPresent(), day, today, moves.since(page, day)));
    }

    private static Optional<LocalDate> read(String since) {
        try {
            return since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
