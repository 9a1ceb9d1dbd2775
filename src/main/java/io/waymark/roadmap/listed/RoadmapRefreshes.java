package io.waymark.roadmap.listed;

import io.waymark.assessment.Assessments;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.moves.KeptOrders;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reckons large roadmaps anew where anything changed that they rest on; call inside the organisation's tenancy. In the name of
 * any member: all see the same order.
 */
@Component
class RoadmapRefreshes {

    private final HeldRoadmaps held;
    private final ListedRoadmaps listed;
    private final Assessments assessments;
    private final RankedGoals goals;
    private final KeptOrders orders;
    private final Members members;
    private final Clock clock;

    RoadmapRefreshes(
            HeldRoadmaps held,
            ListedRoadmaps listed,
            Assessments assessments,
            RankedGoals goals,
            KeptOrders orders,
            Members members,
            Clock clock) {
        this.held = held;
        this.listed = listed;
        this.assessments = assessments;
        this.goals = goals;
        this.orders = orders;
        this.members = members;
        this.clock = clock;
    }

    /** One of an organisation's large roadmaps, and who reads it. */
    record Due(Member reader, UnitId unit) {}

    @Transactional(readOnly = true)
    List<Due> due(OrganisationId organisation) {
        Optional<Member> reader = orders.reader(organisation).flatMap(it -> members.find(it.person(), it.slug()));
        return reader.map(it ->
                        held.large(it).stream().map(unit -> new Due(it, unit)).toList())
                .orElse(List.of());
    }

    @Transactional
    void refresh(Due due) {
        Member reader = due.reader();
        listed.refresh(reader, due.unit(), assessments.of(reader), goals.of(reader), reader.today(clock));
    }
}
