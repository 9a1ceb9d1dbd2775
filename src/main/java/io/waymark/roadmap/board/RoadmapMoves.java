package io.waymark.roadmap.board;

import io.waymark.organisation.UnitId;
import io.waymark.roadmap.moves.KeptOrders;
import io.waymark.roadmap.moves.OrderMoves;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what moved on the roadmap of a page; one statement. */
@Component
class RoadmapMoves {

    private static final int A_WEEK = 7;

    private final KeptOrders orders;
    private final Clock clock;

    RoadmapMoves(KeptOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** A week ago, where the page's member is. */
    LocalDate lastWeek(RoadmapPage page) {
        return page.member().today(clock).minusDays(A_WEEK);
    }

    /** Since a day; empty where no order was kept, or there is none. */
    @Transactional(readOnly = true)
    Optional<OrderMoves> since(RoadmapPage page, LocalDate day) {
        return page.filters().unit().isEmpty() || page.roadmap().cards().isEmpty()
                ? Optional.empty()
                : orders.of(page.member(), UnitId.of(page.filters().unit()), day)
                        .map(it -> OrderMoves.between(it.day(), it.order(), page.roadmap(), page.goals()));
    }
}
