package io.waymark.local;

import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The goals of Acme Retail, as Eva ranks them. */
@Component
@Profile("demo-world")
class AcmeGoals {

    private final GoalRanking goals;
    private final Clock clock;

    AcmeGoals(GoalRanking goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    /** Until when is told from today, so that the demo never looks forgotten. */
    void rank(Cast<Member> members, Clock at) {
        rank(
                members,
                at,
                "Customers can order on the busiest day of the year without noticing that it is busy",
                "Last year the shop stood still for 47 minutes on its best Friday.",
                "customer",
                Persona.BO,
                11);
        rank(
                members,
                at,
                "A new offer is in the shop one week after the decision",
                "Offers reach customers five weeks late; competitors need days.",
                "speed",
                Persona.BO,
                7);
        rank(
                members,
                at,
                "The payment audit passes without a finding",
                "Two findings are open, and the card contract depends on closing them.",
                "risk",
                Persona.POLLY,
                4);
        rank(
                members,
                at,
                "We know what an order costs us to run, and it falls every quarter",
                "The cloud bill grew twice as fast as orders.",
                "cost",
                Persona.EVA,
                12);
    }

    private void rank(
            Cast<Member> members, Clock at, String statement, String why, String theme, Persona owner, int months) {
        Member eva = members.get(Persona.EVA);
        LocalDate horizon = eva.today(clock).plusMonths(months).with(TemporalAdjusters.lastDayOfMonth());
        GoalPlan plan = new GoalPlan(statement, why, theme, members.get(owner).person(), horizon);
        Tenancy.of(eva).call(() -> goals.add(eva, plan, at));
    }
}
