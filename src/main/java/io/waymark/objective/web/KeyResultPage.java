package io.waymark.objective.web;

import io.waymark.figure.Reading;
import io.waymark.objective.CheckInRows;
import io.waymark.objective.Pace;
import io.waymark.objective.RecordedCheckIn;
import io.waymark.objective.ShownKeyResult;
import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.List;

/**
 * One key result as one member sees it.
 *
 * @param course where it stood, the oldest day first
 * @param checkIns the newest days first, replaced ones too
 * @param tooLate whether it ended before a form was sent
 */
record KeyResultPage(
        Member member,
        ShownObjective objective,
        ShownKeyResult keyResult,
        List<Reading> course,
        List<RecordedCheckIn> checkIns,
        KeyResultOffer offer,
        LocalDate today,
        boolean tooLate) {

    KeyResultPage late() {
        return new KeyResultPage(member, objective, keyResult, course, checkIns, offer, today, true);
    }

    public boolean ended() {
        return objective.closed() || keyResult.dropped();
    }

    /** A form that came too late still shows what was typed. */
    public boolean editable() {
        return member.may(Right.SET_OBJECTIVES) && (!ended() || tooLate);
    }

    public boolean mayUse() {
        return member.may(Right.SET_OBJECTIVES) && !objective.closed();
    }

    public boolean mayCheckIn() {
        return member.may(Right.CHECK_IN_KEY_RESULTS) && (!ended() || tooLate);
    }

    /** Whether the member can give the KPI that it reads another figure. */
    public boolean mayMeasure() {
        return keyResult.kpi() != null && !keyResult.kpi().retired() && member.may(Right.RECORD_MEASUREMENTS);
    }

    public Pace pace() {
        return keyResult.pace(objective, today);
    }

    public Trend trend() {
        return new Trend(keyResult.aim(), course);
    }

    /** Whether there may be older check-ins than are shown. */
    public boolean more() {
        return checkIns.size() == CheckInRows.NEWEST;
    }
}
