package io.waymark.value;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.util.HashMap;
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

    /** Notes what was done with a case that says this. */
    void note(Member member, String what, CaseFacts its, CaseVersion says, Clock clock) {
        note(member, what, its.id(), Map.of(), titled(its.goal().statement(), says), clock);
    }

    /** Notes that a case about this goal was written. */
    void written(Member member, ValueCaseId id, String goal, CaseVersion says, Clock clock) {
        note(member, "activity.value-case.written", id, Map.of(), titled(goal, says), clock);
    }

    /** Notes that a case says something else than before. */
    void changed(Member member, CaseFacts its, CaseVersion was, CaseVersion says, Clock clock) {
        String goal = its.goal().statement();
        note(member, "activity.value-case.changed", its.id(), titled(goal, was), titled(goal, says), clock);
    }

    private void note(
            Member member,
            String what,
            ValueCaseId id,
            Map<String, String> before,
            Map<String, String> after,
            Clock clock) {
        activity.add(member, clock.instant(), what, SUBJECT, id.value(), before, after);
    }

    private static Map<String, String> titled(String goal, CaseVersion says) {
        Map<String, String> fields = new HashMap<>(says.fields());
        fields.put("title", goal);
        return fields;
    }
}
