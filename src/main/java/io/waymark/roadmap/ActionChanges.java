package io.waymark.roadmap;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done of a card's actions, by whoever works the roadmap or owns the card; each call is one transaction with its
 * activity entry, which is about the card. A card never becomes done by this: somebody says so.
 */
@Component
public class ActionChanges {

    private final Initiatives initiatives;
    private final PlannedActions actions;
    private final RoadmapRows rows;
    private final Sql sql;
    private final ActivityRecord activity;

    ActionChanges(Initiatives initiatives, PlannedActions actions, RoadmapRows rows, Sql sql, ActivityRecord activity) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.rows = rows;
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * Finishes an action; one that is finished already stays as it is.
     *
     * @param days person-days that it took; null where nobody counted
     * @throws NotFound where the action is missing or another tenant's
     */
    @Transactional
    public InitiativeChanges.Outcome finish(
            Member member, ActionId id, int seenVersion, @Nullable BigDecimal days, Clock clock) {
        PlannedAction action = worked(member, id);
        if (action.finished()) {
            return new InitiativeChanges.Outcome.Done();
        }
        if (action.version() != seenVersion) {
            return new InitiativeChanges.Outcome.Stale(rows.find(member, action.card()));
        }
        action.finish(member, clock.instant(), days);
        note(member, "activity.action.finished", action, days == null ? Map.of() : Map.of("days", days), clock);
        return new InitiativeChanges.Outcome.Done();
    }

    /**
     * Ticks a step off; one that is ticked already stays as it is.
     *
     * @param step counts from 0
     * @throws NotFound where the action is missing or another tenant's
     */
    @Transactional
    public void tick(Member member, ActionId id, int step, Clock clock) {
        PlannedAction action = worked(member, id);
        int ticked = sql.of(member, """
                insert into step_tick (organisation_id, action_id, step, ticked_at, ticked_by)
                values (:organisation, :action, :step, :now, :person)
                on conflict do nothing
                """)
                .with("action", id)
                .with("step", step)
                .with("now", Timestamp.from(clock.instant()))
                .run();
        if (ticked > 0) {
            note(member, "activity.action.step-ticked", action, Map.of("step", step), clock);
        }
    }

    /** An action that nobody else changes until the transaction ends, nor its card. */
    private PlannedAction worked(Member member, ActionId id) {
        PlannedAction action = actions.of(member, id);
        initiatives.of(member, action.card()).mustBeWorkedBy(member);
        return action;
    }

    private void note(Member member, String what, PlannedAction action, Map<String, Object> more, Clock clock) {
        Map<String, Object> after = new HashMap<>(more);
        after.put("title", action.title());
        activity.add(member, clock.instant(), what, "initiative", action.card().value(), Map.of(), after);
    }
}
