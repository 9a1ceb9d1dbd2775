package io.waymark.roadmap.moves;

import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.DailyOrders;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the order of roadmaps as it stands when a day begins, and what is left of actions before anybody works on them; call inside the organisation's tenancy. */
@Component
class OrderKeeping implements DailyOrders {

    /** A quarter and a little. */
    static final int DAYS = 100;

    private final KeptOrders orders;
    private final DaysBeforeWork before;
    private final Roadmaps roadmaps;
    private final RankedGoals goals;
    private final Members members;

    OrderKeeping(KeptOrders orders, DaysBeforeWork before, Roadmaps roadmaps, RankedGoals goals, Members members) {
        this.orders = orders;
        this.before = before;
        this.roadmaps = roadmaps;
        this.goals = goals;
        this.members = members;
    }

    /** Keeps the orders of all units of which today's is not kept yet, and lets go of those that are too old. */
    @Transactional
    void keep(OrganisationId organisation, Clock clock) {
        orders.reader(organisation)
                .flatMap(it -> members.find(it.person(), it.slug()))
                .ifPresent(it -> keep(it, it.today(clock)));
    }

    private void keep(Member reader, LocalDate today) {
        orders.missing(reader, today).forEach(it -> keep(reader, it, today));
        orders.forget(reader, today.minusDays(DAYS));
    }

    @Override
    @Transactional
    public void keep(Member member, UnitId unit, LocalDate day) {
        List<RankedGoal> ranked = goals.of(member);
        Roadmap roadmap = roadmaps.of(member, unit, day);
        orders.keep(member, unit, day, KeptOrder.of(roadmap, ranked));
        before.keep(member, roadmap);
    }
}
