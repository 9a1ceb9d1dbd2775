package io.waymark.objective;

import io.waymark.figure.Figures;
import io.waymark.figure.Reading;
import io.waymark.goal.KeyResultId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records where key results stand. What is recorded stays; of one day the last one counts. */
@Component
public class CheckIns {

    /** A key result under its objective, both locked until the transaction ends. */
    private record Held(Objective objective, KeyResult keyResult) {}

    private final Objectives objectives;
    private final KeyResults keyResults;
    private final CheckInRows rows;
    private final KeyResultRows standing;
    private final ActivityRecord activity;

    CheckIns(
            Objectives objectives,
            KeyResults keyResults,
            CheckInRows rows,
            KeyResultRows standing,
            ActivityRecord activity) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.rows = rows;
        this.standing = standing;
        this.activity = activity;
    }

    /**
     * Records a check-in with its activity entry. The same once more, for the same day by the same person, is done already.
     *
     * @throws NotFound where the key result is missing or another tenant's
     */
    @Transactional
    public KeyResultChange record(Member member, KeyResultId id, CheckIn checkIn, Clock clock) {
        return record(member, id, TimeOrderedId.next(), checkIn, clock);
    }

    /** Records it under a key that was made with its form, so that a form sent twice records once; else as above. */
    @Transactional
    public KeyResultChange record(Member member, KeyResultId id, UUID key, CheckIn checkIn, Clock clock) {
        Held held = held(member, id);
        return held.keyResult().readsKpi()
                ? new KeyResultChange.OtherSource()
                : record(member, held, key, checkIn, clock);
    }

    /**
     * Records how sure somebody is of a key result that reads a KPI, with the KPI's newest figure; else as above.
     *
     * @param confidence 0 not at all to 10 certain
     */
    @Transactional
    public KeyResultChange vouch(Member member, KeyResultId id, UUID key, int confidence, String note, Clock clock) {
        Held held = held(member, id);
        Reading now = standing.of(member, id).reading();
        return held.keyResult().readsKpi() && now != null
                ? record(member, held, key, new CheckIn(now.day(), now.value(), confidence, note), clock)
                : new KeyResultChange.OtherSource();
    }

    private Held held(Member member, KeyResultId id) {
        member.must(Right.CHECK_IN_KEY_RESULTS);
        Objective objective = objectives.of(member, keyResults.objectiveOf(member, id));
        return new Held(objective, keyResults.of(member, id));
    }

    private KeyResultChange record(Member member, Held held, UUID key, CheckIn checkIn, Clock clock) {
        KeyResultId id = held.keyResult().id();
        if (rows.said(member, id, key, checkIn)) {
            return new KeyResultChange.Done();
        }
        if (held.objective().closed() || held.keyResult().dropped()) {
            return new KeyResultChange.Ended();
        }
        if (!rows.add(member, id, key, checkIn, clock.instant())) {
            rows.add(member, id, TimeOrderedId.next(), checkIn, clock.instant());
        }
        activity.add(
                member,
                clock.instant(),
                "activity.check-in.recorded",
                ObjectiveChanges.SUBJECT,
                held.objective().id().value(),
                Map.of(),
                fields(held.keyResult(), checkIn));
        return new KeyResultChange.Done();
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
