package io.waymark.value;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes in the record of activity what was done with a value case; joins the transaction of the work. */
@Component
class CaseEntries {

    private static final String SUBJECT = "value-case";

    private final ActivityRecord activity;

    CaseEntries(ActivityRecord activity) {
        this.activity = activity;
    }

    /** Notes what the case says now, and what it said before where that is told. */
    void note(Member member, String what, Map<String, String> before, ValueCase now, Clock clock) {
        activity.add(member, clock.instant(), what, SUBJECT, now.id().value(), before, fields(now));
    }

    static Map<String, String> fields(ValueCase it) {
        return Map.of(
                "title", it.goal().statement(),
                "before", it.before().day() + ": " + it.before().value().toPlainString(),
                "after", it.after().day() + ": " + it.after().value().toPlainString(),
                "target", it.target(),
                "changed", it.whatChanged());
    }
}
