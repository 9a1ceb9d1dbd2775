package io.waymark.membership;

import io.waymark.organisation.Right;
import java.util.EnumSet;
import java.util.Set;

/** A part of the page of rights, in its order; together they hold every right. */
enum Area {
    EVERYBODY(Right.BELONG, Right.BELONG),
    ASSESSMENTS(Right.PLAN_ASSESSMENTS, Right.READ_PULSES),
    GOALS(Right.RANK_GOALS, Right.RECORD_MEASUREMENTS),
    VALUE(Right.WRITE_VALUE_CASES, Right.PASS_THE_GATE),
    REPORTS(Right.SHARE_REPORTS, Right.SHARE_REPORTS),
    ROADMAP(Right.COMPARE_APPLICATIONS, Right.KEEP_TEAMS),
    PEOPLE(Right.INVITE_MEMBERS, Right.SEND_MAILS_AGAIN);

    private final Set<Right> rights;

    Area(Right first, Right last) {
        this.rights = EnumSet.range(first, last);
    }

    public Set<Right> rights() {
        return rights;
    }
}
