package io.waymark.planning.unit;

import io.waymark.form.NameKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds units and says them anew; each call is one transaction with its activity entry. No two units of an organisation have
 * one name, an archived one keeps its name.
 */
@Component
public class UnitChanges {

    static final String SUBJECT = "unit";

    private final Units units;
    private final Sql sql;
    private final ActivityRecord activity;

    UnitChanges(Units units, Sql sql, ActivityRecord activity) {
        this.units = units;
        this.sql = sql;
        this.activity = activity;
    }

    /** What became of a wish. */
    public sealed interface Result {

        /** It stands as wished. */
        record Done(Unit unit) implements Result {}

        /** Another unit has this name; nothing was changed. */
        record Taken(Unit by) implements Result {}

        /** Somebody changed or archived it first; nothing was changed now. */
        record Stale(Unit now) implements Result {}
    }

    /** Adds a unit under a key that was made with its form, so that a form sent twice adds one. */
    @Transactional
    public Result add(Member member, UUID key, UnitPlan plan) {
        hold(member);
        Optional<Unit> earlier = units.find(member, new UnitId(key));
        if (earlier.filter(it -> UnitPlan.of(it).equals(plan)).isPresent()) {
            return new Result.Done(earlier.get());
        }
        return named(member, plan.name())
                .<Result>map(Result.Taken::new)
                .orElseGet(
                        () -> new Result.Done(added(member, earlier.isPresent() ? TimeOrderedId.next() : key, plan)));
    }

    /**
     * Says a unit anew; a wish that would change nothing is done already, whatever its version.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    Result change(Member member, UnitId id, int seenVersion, UnitPlan plan) {
        hold(member);
        Unit unit = units.find(member, id).orElseThrow(NotFound::new);
        UnitPlan before = UnitPlan.of(unit);
        if (before.equals(plan)) {
            return new Result.Done(unit);
        }
        if (unit.archived() || unit.currentVersion() != seenVersion) {
            return new Result.Stale(unit);
        }
        Optional<Unit> other = named(member, plan.name()).filter(it -> !it.id().equals(id));
        if (other.isPresent()) {
            return new Result.Taken(other.get());
        }
        unit.change(plan.name(), plan.kind());
        activity.add(member, "activity.unit.changed", SUBJECT, id.value(), before.fields(), plan.fields());
        return new Result.Done(unit);
    }

    private void hold(Member member) {
        member.must(Right.KEEP_UNITS);
        sql.hold(member, "units");
    }

    private Optional<Unit> named(Member member, String name) {
        NameKey key = NameKey.of(name);
        return units.of(member).stream()
                .filter(it -> NameKey.of(it.name()).equals(key))
                .findFirst();
    }

    private Unit added(Member member, UUID id, UnitPlan plan) {
        Unit unit = units.add(member, id, plan.name(), plan.kind());
        activity.add(member, "activity.unit.added", SUBJECT, id, Map.of(), plan.fields());
        return unit;
    }
}
