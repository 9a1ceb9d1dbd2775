package io.waymark.plan.scenario;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import io.waymark.plan.ScenarioKeeping;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps scenarios, changes, removes and brings them back; each call is one transaction with its activity entry. No two of a unit
 * have one name. A wish that is fulfilled already is done, whatever the version that it was made from.
 */
@Component
class ScenarioChanges implements ScenarioKeeping {

    static final String SUBJECT = "scenario";

    private final Scenarios scenarios;
    private final ScenarioRows rows;
    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    ScenarioChanges(Scenarios scenarios, ScenarioRows rows, Sql sql, ActivityRecord activity, Clock clock) {
        this.scenarios = scenarios;
        this.rows = rows;
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /** What became of a wish. */
    sealed interface Result {

        /** It stands as wished. */
        record Done(ScenarioId id) implements Result {}

        /** Another has this name; nothing was changed. */
        record Taken() implements Result {}

        /** Somebody changed it first; nothing was changed now. */
        record Stale(KeptScenario now) implements Result {}
    }

    /**
     * Keeps one; a form sent twice keeps one.
     *
     * @param id made with the form
     */
    @Transactional
    public Result keep(Member member, ScenarioId id, UnitId unit, String name, WhatIfQuery query) {
        hold(member);
        Optional<Scenario> earlier = scenarios.find(member, id);
        if (earlier.filter(it -> it.says(name, query)).isPresent()) {
            return new Result.Done(id);
        }
        if (scenarios.named(member, unit, name).isPresent()) {
            return new Result.Taken();
        }
        ScenarioId fresh = earlier.isPresent() ? new ScenarioId(TimeOrderedId.next()) : id;
        Scenario kept = scenarios.save(new Scenario(member, fresh, unit, name, query, clock.instant()));
        note(member, kept, "activity.scenario.kept", Map.of());
        return new Result.Done(fresh);
    }

    @Override
    @Transactional
    public void keep(Member member, UnitId unit, String name, String inputs) {
        ScenarioId id = new ScenarioId(TimeOrderedId.next());
        if (!(keep(member, id, unit, name, WhatIfAddress.read(inputs)) instanceof Result.Done)) {
            throw new IllegalStateException("Another scenario has this name: " + name);
        }
    }

    /** @throws NotFound where it is missing, removed or another tenant's */
    @Transactional
    public Result change(Member member, ScenarioId id, int seen, String name, WhatIfQuery query) {
        hold(member);
        Scenario scenario = scenarios.of(member, id);
        if (scenario.says(name, query)) {
            return new Result.Done(id);
        }
        if (scenario.removed()) {
            throw new NotFound();
        }
        if (scenario.version() != seen) {
            return new Result.Stale(rows.find(member, id));
        }
        if (scenarios
                .named(member, scenario.unit(), name)
                .filter(it -> !it.id().equals(id))
                .isPresent()) {
            return new Result.Taken();
        }
        Map<String, String> before = scenario.fields();
        scenario.change(member, name, query, clock.instant());
        note(member, scenario, "activity.scenario.changed", before);
        return new Result.Done(id);
    }

    /**
     * Takes one out of the list; a second time changes nothing.
     *
     * @return the entry in the record; empty where nothing was to be changed
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public Optional<UUID> remove(Member member, ScenarioId id) {
        hold(member);
        Scenario scenario = scenarios.of(member, id);
        if (scenario.removed()) {
            return Optional.empty();
        }
        scenario.remove(clock.instant());
        return Optional.of(note(member, scenario, "activity.scenario.removed", scenario.fields()));
    }

    /**
     * Puts one back into the list; a second time changes nothing.
     *
     * @return whether it is there now; not where another has its name
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public boolean bringBack(Member member, ScenarioId id) {
        hold(member);
        Scenario scenario = scenarios.of(member, id);
        if (!scenario.removed()) {
            return true;
        }
        if (scenarios.named(member, scenario.unit(), scenario.name()).isPresent()) {
            return false;
        }
        scenario.bringBack();
        note(member, scenario, "activity.scenario.returned", Map.of());
        return true;
    }

    private void hold(Member member) {
        member.must(Right.WORK_THE_ROADMAP);
        sql.hold(member, SUBJECT);
    }

    private UUID note(Member member, Scenario scenario, String what, Map<String, String> before) {
        return activity.add(
                member, clock.instant(), what, SUBJECT, scenario.id().value(), before, scenario.fields());
    }
}
