package io.waymark.local;

import io.waymark.figure.Quarter;
import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.Step;
import io.waymark.scoring.Rating;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail's goals and its roadmap: begun with the first milestone, some of it done each quarter, the next of it under way. */
@Component
@Profile("demo-world")
class AcmeRoadmap {

    private static final int UNDER_WAY = 3;
    private static final int PLANNED = 9;
    private static final int A_QUARTER = 3;

    /** Work is finished between 75 days and 10 days before the quarter's milestone, some every week. */
    private static final int LAST_FINISHED = 10;

    private static final int FINISHED_WITHIN = 65;
    private static final int A_WEEK = 7;

    private final GoalRanking goals;
    private final InitiativesFromGaps gaps;
    private final InitiativeChanges changes;
    private final Roadmaps roadmaps;
    private final Clock clock;

    AcmeRoadmap(
            GoalRanking goals, InitiativesFromGaps gaps, InitiativeChanges changes, Roadmaps roadmaps, Clock clock) {
        this.goals = goals;
        this.gaps = gaps;
        this.changes = changes;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    /** Eva ranks them; until when is told from today, so that the demo never looks forgotten. */
    void rankGoals(Cast<Member> members, Clock at) {
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

    void makeFromGaps(Member archie, UnitId unit, Clock at) {
        Tenancy.of(archie).call(() -> gaps.make(archie, unit, at));
    }

    /**
     * Finishes in the course of a quarter what its answers call fully achieved, and one thing that its answers do not
     * show yet.
     *
     * @param daysEarlier a clock that stands so many days before the quarter's milestone
     */
    void finish(Member archie, UnitId unit, List<PersonId> owners, IntFunction<Clock> daysEarlier) {
        Tenancy.of(archie).run(() -> {
            List<Step> finished = finished(steps(archie, unit));
            for (int place = 0; place < finished.size(); place++) {
                Clock at = daysEarlier.apply(LAST_FINISHED + place * A_WEEK % FINISHED_WITHIN);
                PersonId owner = owners.get(place % owners.size());
                change(archie, finished.get(place), new InitiativePlan(Status.DONE, owner, quarter(archie, at)), at);
            }
        });
    }

    /** The first that wait for nothing are worked on or planned. */
    void plan(Member archie, UnitId unit, List<PersonId> owners, Clock at) {
        Tenancy.of(archie).run(() -> {
            List<Step> ready = steps(archie, unit).stream()
                    .filter(it -> !it.blocked())
                    .limit(PLANNED)
                    .toList();
            for (int place = 0; place < ready.size(); place++) {
                Status status = place < UNDER_WAY ? Status.IN_PROGRESS : Status.PLANNED;
                PersonId owner = owners.get(place % owners.size());
                Quarter target = quarter(archie, clock).plus(place / A_QUARTER);
                change(archie, ready.get(place), new InitiativePlan(status, owner, target), at);
            }
        });
    }

    private List<Step> steps(Member archie, UnitId unit) {
        return roadmaps.of(archie, unit, archie.today(clock)).steps().stream()
                .filter(it -> it.facts().status().open())
                .toList();
    }

    private static List<Step> finished(List<Step> open) {
        return Stream.concat(
                        open.stream().filter(Step::settled),
                        open.stream().filter(AcmeRoadmap::notShownYet).limit(1))
                .toList();
    }

    private static boolean notShownYet(Step step) {
        return !step.blocked() && step.closings().stream().allMatch(it -> it.rating() == Rating.NOT);
    }

    private static Quarter quarter(Member member, Clock clock) {
        return Quarter.of(member.today(clock));
    }

    private void change(Member archie, Step step, InitiativePlan plan, Clock at) {
        InitiativeChanges.Outcome result =
                changes.plan(archie, step.facts().id(), step.facts().version(), plan, at);
        if (!(result instanceof InitiativeChanges.Outcome.Done)) {
            throw new IllegalStateException("Not planned: " + step.facts().title());
        }
    }
}
