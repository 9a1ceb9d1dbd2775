package io.waymark.roadmap.moves;

import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.OrderGround;
import io.waymark.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what moved on a roadmap; one statement. */
@Component
public class RoadmapMoves {

    private static final int A_WEEK = 7;

    private final KeptOrders orders;

    RoadmapMoves(KeptOrders orders) {
        this.orders = orders;
    }

    public static LocalDate aWeekBefore(LocalDate today) {
        return today.minusDays(A_WEEK);
    }

    /** Since a week before the day on which it was reckoned. */
    @Transactional(readOnly = true)
    public Optional<OrderMoves> lastWeek(Member member, UnitId unit, Roadmap roadmap, OrderGround ground) {
        return since(member, unit, roadmap, ground.ranked(), aWeekBefore(ground.today()));
    }

    /** Since a day; empty where no order was kept, or there is none. */
    @Transactional(readOnly = true)
    public Optional<OrderMoves> since(
            Member member, UnitId unit, Roadmap roadmap, List<RankedGoal> ranked, LocalDate day) {
        return roadmap.cards().isEmpty()
                ? Optional.empty()
                : orders.of(member, unit, day).map(it -> OrderMoves.between(it.day(), it.order(), roadmap, ranked));
    }
}
