package io.waymark.local;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.GoalRanking;
import io.waymark.roadmap.ChangeResult;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.Quarter;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail's goals and its roadmap: begun a quarter ago, some of it done, the next of it under way. */
@Component
@Profile("demo-world")
class AcmeRoadmap {

    private static final int UNDER_WAY = 3;
    private static final int PLANNED = 9;
    private static final int A_QUARTER = 3;

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

    void rankGoals(Member eva) {
        Tenancy.of(eva).call(() -> {
            goals.add(
                    eva,
                    "Customers can order on the busiest day of the year without noticing that it is busy",
                    "Last year the shop stood still for 47 minutes on its best Friday.",
                    "customer");
            goals.add(
                    eva,
                    "A new offer is in the shop one week after the decision",
                    "Offers reach customers five weeks late; competitors need days.",
                    "speed");
            goals.add(
                    eva,
                    "The payment audit passes without a finding",
                    "Two findings are open, and the card contract depends on closing them.",
                    "risk");
            goals.add(
                    eva,
                    "We know what an order costs us to run, and it falls every quarter",
                    "The cloud bill grew twice as fast as orders.",
                    "cost");
            return true;
        });
    }

    void makeFromGaps(Member archie, UnitId unit) {
        Tenancy.of(archie).call(() -> gaps.make(archie, unit));
    }

    /** What the newest answers call fully achieved is done; of the rest, the first that wait for nothing are worked on or planned. */
    void plan(Member archie, UnitId unit, List<PersonId> owners) {
        Tenancy.of(archie).call(() -> {
            List<Step> steps = roadmaps.of(archie, unit, LocalDate.now(clock)).steps();
            steps.stream().filter(Step::settled).forEach(it -> change(archie, it, Status.DONE, owners.getFirst(), 0));
            List<Step> ready = steps.stream()
                    .filter(it -> !it.settled() && !it.blocked())
                    .limit(PLANNED)
                    .toList();
            for (int place = 0; place < ready.size(); place++) {
                change(
                        archie,
                        ready.get(place),
                        place < UNDER_WAY ? Status.IN_PROGRESS : Status.PLANNED,
                        owners.get(place % owners.size()),
                        place / A_QUARTER);
            }
            return true;
        });
    }

    private void change(Member archie, Step step, Status status, @Nullable PersonId owner, int quartersAhead) {
        InitiativePlan plan = new InitiativePlan(
                status, owner, Quarter.of(LocalDate.now(clock)).plus(quartersAhead));
        ChangeResult result =
                changes.plan(archie, step.facts().id(), step.facts().version(), plan);
        if (!(result instanceof ChangeResult.Done)) {
            throw new IllegalStateException("Not planned: " + step.facts().title());
        }
    }
}
