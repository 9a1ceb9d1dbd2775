package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.goal.GoalId;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.objective.CheckIns;
import io.waymark.objective.KeyResultChange;
import io.waymark.objective.KeyResultChanges;
import io.waymark.objective.KeyResultPlan;
import io.waymark.objective.ObjectiveChange;
import io.waymark.objective.ObjectiveChanges;
import io.waymark.objective.ObjectivePlan;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acme Retail's objectives over three quarters: set, checked in on by those who own their figures, one closed. */
@Component
@Order(50)
@Profile("demo-world")
class AcmeObjectives implements AcmeScene {

    private static final int CLOSED_DAYS_AGO = 170;

    private final RankedGoals goals;
    private final ObjectiveChanges objectives;
    private final KeyResultChanges keyResults;
    private final CheckIns checkIns;
    private final Clock clock;

    AcmeObjectives(
            RankedGoals goals,
            ObjectiveChanges objectives,
            KeyResultChanges keyResults,
            CheckIns checkIns,
            Clock clock) {
        this.goals = goals;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member eva = members.get(Persona.EVA);
        Map<Integer, GoalId> ranked = Tenancy.of(eva).call(() -> goals.of(eva)).stream()
                .collect(Collectors.toMap(RankedGoal::rank, RankedGoal::id));
        Map<AcmeObjective, ObjectiveId> ids = new EnumMap<>(AcmeObjective.class);
        for (AcmeObjective it : AcmeObjective.values()) {
            ids.put(it, new ObjectiveId(TimeOrderedId.next()));
            ObjectivePlan plan = plan(it, members, ranked, ids);
            ObjectiveChange change =
                    Tenancy.of(eva).call(() -> objectives.add(eva, id(ids, it), plan, daysAgo(it.begunDaysAgo)));
            check(change instanceof ObjectiveChange.Done, it.title);
            it.keyResults.forEach(key -> measure(members, id(ids, it), it, key));
        }
        close(members.get(AcmeObjective.FEWER_SIGNATURES.owner), id(ids, AcmeObjective.FEWER_SIGNATURES));
    }

    private ObjectivePlan plan(
            AcmeObjective it, Cast<Member> members, Map<Integer, GoalId> ranked, Map<AcmeObjective, ObjectiveId> ids) {
        return new ObjectivePlan(
                Objects.requireNonNull(ranked.get(it.goal)),
                it.title,
                it.why,
                members.get(it.owner).person(),
                due(it, members.get(it.owner)),
                it.alsoServes().stream().map(ranked::get).collect(Collectors.toSet()),
                it.supports().stream().map(other -> id(ids, other)).collect(Collectors.toSet()));
    }

    private void measure(Cast<Member> members, ObjectiveId objective, AcmeObjective of, AcmeKeyResult it) {
        Member setter = members.get(Persona.EVA);
        Member owner = members.get(it.owner);
        KeyResultId id = new KeyResultId(TimeOrderedId.next());
        KeyResultPlan plan =
                new KeyResultPlan(it.title, it.nature, it.unit, it.aim, due(of, owner), owner.person(), null);
        done(Tenancy.of(setter).call(() -> keyResults.add(setter, objective, id, plan, daysAgo(of.begunDaysAgo))));
        for (AcmeCheckIn told : it.checkIns) {
            done(Tenancy.of(owner)
                    .call(() -> checkIns.record(owner, id, told.on(owner.today(clock)), daysAgo(told.daysAgo()))));
        }
    }

    private void close(Member owner, ObjectiveId id) {
        ObjectiveChange change = Tenancy.of(owner)
                .call(() ->
                        objectives.close(owner, id, "Reached: two signatures are enough.", daysAgo(CLOSED_DAYS_AGO)));
        check(change instanceof ObjectiveChange.Done, "closing");
    }

    /** The end of the quarter; what is closed already was due when it was closed. */
    private LocalDate due(AcmeObjective it, Member owner) {
        LocalDate today = owner.today(clock);
        return it == AcmeObjective.FEWER_SIGNATURES
                ? today.minusDays(CLOSED_DAYS_AGO)
                : today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
    }

    private static Clock daysAgo(int days) {
        return DemoQuarter.before(0).daysEarlier(days);
    }

    private static ObjectiveId id(Map<AcmeObjective, ObjectiveId> ids, AcmeObjective of) {
        return Objects.requireNonNull(ids.get(of));
    }

    private static void done(KeyResultChange change) {
        check(change instanceof KeyResultChange.Done, "key result");
    }

    private static void check(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException("Not done: " + what);
        }
    }
}
