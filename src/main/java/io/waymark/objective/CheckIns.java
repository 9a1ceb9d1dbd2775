package io.waymark.objective;

import io.waymark.figure.Figures;
import io.waymark.goal.KeyResultId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records where key results stand. What is recorded stays; of one day the last one counts. */
@Component
public class CheckIns {

    private final ObjectiveRows objectives;
    private final KeyResultRows keyResults;
    private final CheckInRows rows;
    private final ActivityRecord activity;

    CheckIns(ObjectiveRows objectives, KeyResultRows keyResults, CheckInRows rows, ActivityRecord activity) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.rows = rows;
        this.activity = activity;
    }

    /**
     * Records a check-in with its activity entry. The same once more, for the same day by the same person, is done already.
     *
     * @throws NotFound where the key result is missing or another tenant's
     */
    @Transactional
    public KeyResultChange record(Member member, KeyResultId id, CheckIn checkIn, Clock clock) {
        member.must(Right.CHECK_IN_KEY_RESULTS);
        boolean closed =
                objectives.held(member, keyResults.of(member, id).objective()).closed();
        KeyResult keyResult = keyResults.held(member, id);
        if (recordedAlready(member, id, checkIn)) {
            return new KeyResultChange.Done();
        }
        if (closed || keyResult.dropped()) {
            return new KeyResultChange.Ended();
        }
        rows.add(member, id, checkIn, clock.instant());
        activity.add(
                member,
                clock.instant(),
                "activity.check-in.recorded",
                ObjectiveChanges.SUBJECT,
                keyResult.objective().value(),
                Map.of(),
                fields(keyResult, checkIn));
        return new KeyResultChange.Done();
    }

    private boolean recordedAlready(Member member, KeyResultId id, CheckIn checkIn) {
        return rows.on(member, id, checkIn.day())
                .filter(it -> it.checkIn().equals(checkIn) && it.by().equals(member.person()))
                .isPresent();
    }

    private static Map<String, Object> fields(KeyResult keyResult, CheckIn checkIn) {
        return Map.of(
                "title",
                        keyResult.title() + ": "
                                + Figures.amount(
                                        checkIn.value(), keyResult.plan().unit()),
                "day", checkIn.day().toString(),
                "value", checkIn.value().toPlainString(),
                "confidence", checkIn.confidence(),
                "note", checkIn.note());
    }
}
