package io.waymark.planning.unit;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.form.LeftVersion;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes units out of use and back into it; each call is one transaction with its activity entry. */
@Component
class UnitArchive {

    private final Units units;
    private final Assessments assessments;
    private final ActivityRecord activity;
    private final Clock clock;

    UnitArchive(Units units, Assessments assessments, ActivityRecord activity, Clock clock) {
        this.units = units;
        this.assessments = assessments;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Archives a unit; a second time changes nothing.
     *
     * @return false where an assessment of it is open, which has to end first
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    boolean archive(Member member, UnitId id) {
        Unit unit = kept(member, id);
        if (unit.archived()) {
            return true;
        }
        if (assessments.of(member).stream()
                .filter(Assessment::open)
                .anyMatch(it -> it.unit().equals(id))) {
            return false;
        }
        unit.archive(clock.instant());
        record(member, unit, "activity.unit.archived");
        return true;
    }

    /**
     * Takes it into use again; a second time changes nothing.
     *
     * @return false where somebody changed it since it was archived
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    boolean bringBack(Member member, UnitId id, LeftVersion left) {
        Unit unit = kept(member, id);
        if (!unit.archived()) {
            return true;
        }
        if (left.overtakenBy(unit.currentVersion())) {
            return false;
        }
        unit.bringBack();
        record(member, unit, "activity.unit.returned");
        return true;
    }

    private Unit kept(Member member, UnitId id) {
        member.must(Right.KEEP_UNITS);
        units.hold(member, id);
        return units.find(member, id).orElseThrow(NotFound::new);
    }

    private void record(Member member, Unit unit, String what) {
        activity.add(
                member,
                what,
                UnitChanges.SUBJECT,
                unit.id().value(),
                Map.of("archived", !unit.archived()),
                Map.of("title", unit.name(), "archived", unit.archived()));
    }
}
