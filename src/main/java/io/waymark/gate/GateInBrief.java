package io.waymark.gate;

import io.waymark.assessment.Milestone;
import io.waymark.content.Editions;
import io.waymark.costreview.CostReviews;
import io.waymark.exemption.Register;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.outcome.KpiFacts;
import io.waymark.value.CaseFacts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many conditions the gate misses, for who holds most of what it is judged by already. */
@Component
public class GateInBrief {

    private final CostReviews reviews;
    private final Editions editions;
    private final Clock clock;

    GateInBrief(CostReviews reviews, Editions editions, Clock clock) {
        this.reviews = reviews;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * What is missing today; one statement.
     *
     * @param newest result of the unit; empty where none was signed off
     * @param kpis those in use
     * @param cases those that were not withdrawn
     * @param exemptions that are open
     */
    @Transactional(readOnly = true)
    public int missing(
            Member member,
            Optional<Milestone> newest,
            List<RankedGoal> goals,
            List<KpiFacts> kpis,
            List<CaseFacts> cases,
            Register exemptions) {
        return Gate.of(
                        new GateFacts(
                                newest.map(it -> claims(member, it)),
                                goals,
                                kpis,
                                cases,
                                reviews.of(member),
                                exemptions,
                                new Suppliers(List.of()),
                                member.zone()),
                        member.today(clock))
                .missing()
                .size();
    }

    private GateClaims claims(Member member, Milestone it) {
        return GateClaims.of(member, it, editions.find(it.edition()), dimension -> null);
    }
}
