package io.waymark.local;

import java.util.List;
import java.util.Set;

/** Acme Retail's objectives; those that others support stand first. */
enum AcmeObjective {
    AUTUMN_SALE(
            1,
            "The shop carries the autumn sale without a queue",
            "Whoever waits in front of the shop on that weekend buys elsewhere, and stays there.",
            Persona.BO,
            270,
            List.of(AcmeKeyResult.CHECKOUT_FAILURES, AcmeKeyResult.ORDERS_AT_PEAK, AcmeKeyResult.LOAD_TESTS)),
    OFFERS_IN_A_WEEK(
            2,
            "Offers go live in a week",
            "An offer that is five weeks old is no offer any more.",
            Persona.BO,
            165,
            List.of(AcmeKeyResult.DAYS_TO_OFFER, AcmeKeyResult.OFFERS_BY_MERCHANTS)),
    FEWER_SIGNATURES(
            2,
            "Nobody waits for a signature",
            "Half of the five weeks are waiting for people to sign.",
            Persona.POLLY,
            260,
            List.of(AcmeKeyResult.APPROVALS)),
    KNOWN_COST(
            4,
            "Every team knows what its part of an order costs",
            "What nobody sees nobody lowers, and capacity for the sale has to be paid from somewhere.",
            Persona.FAY,
            90,
            List.of(AcmeKeyResult.COST_PER_ORDER, AcmeKeyResult.SPARE_CAPACITY, AcmeKeyResult.TEAMS_THAT_SEE));

    final int goal;
    final String title;
    final String why;
    final Persona owner;
    final int begunDaysAgo;
    final List<AcmeKeyResult> keyResults;

    AcmeObjective(int goal, String title, String why, Persona owner, int begunDaysAgo, List<AcmeKeyResult> keyResults) {
        this.goal = goal;
        this.title = title;
        this.why = why;
        this.owner = owner;
        this.begunDaysAgo = begunDaysAgo;
        this.keyResults = keyResults;
    }

    /** Ranks of the goals that it serves beside its own. */
    Set<Integer> alsoServes() {
        return this == KNOWN_COST ? Set.of(1) : Set.of();
    }

    Set<AcmeObjective> supports() {
        return this == KNOWN_COST ? Set.of(AUTUMN_SALE) : Set.of();
    }
}
