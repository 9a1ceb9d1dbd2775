package io.waymark.pulse;

import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What any member does with pulses; each call is one transaction with its activity entry, which never tells an answer. */
@Component
public class PulseRuns {

    private final Pulses pulses;
    private final PulseAnswers answers;
    private final Editions editions;
    private final Units units;
    private final Sql sql;
    private final ActivityRecord activity;

    PulseRuns(Pulses pulses, PulseAnswers answers, Editions editions, Units units, Sql sql, ActivityRecord activity) {
        this.pulses = pulses;
        this.answers = answers;
        this.editions = editions;
        this.units = units;
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * Begins a pulse of a unit against the current edition, or continues the one that is under way.
     *
     * @throws NotFound where the unit is missing, archived or another tenant's
     */
    @Transactional
    public PulseId begin(Member member, UnitId id, Clock clock) {
        Unit unit = units.find(member, id).filter(it -> !it.archived()).orElseThrow(NotFound::new);
        EditionId edition = editions.current().id();
        sql.hold(member, "pulse of " + member.person());
        return pulses.underWay(member, id, edition)
                .map(Pulse::id)
                .orElseGet(() -> begun(member, unit, edition, clock.instant()));
    }

    /**
     * Saves an answer of the member's own pulse; in one transaction with {@link #finish}, one of the two waits.
     *
     * @throws NotFound where the pulse is not the member's own or its edition has no such topic
     */
    @Transactional
    public PulseSaved save(Member member, PulseSave save, Clock clock) {
        Pulse pulse = pulses.whileOpen(member, save.pulse());
        editions.find(pulse.edition()).flatMap(it -> it.topic(save.topic())).orElseThrow(NotFound::new);
        return pulse.finished() ? new PulseSaved.Finished() : answers.save(member, pulse, save, clock.instant());
    }

    /**
     * Finishes the member's own pulse; what is not answered by then leaves its picture wide. A second time changes nothing.
     *
     * @throws NotFound where the pulse is not the member's own
     */
    @Transactional
    public Finish finish(Member member, PulseId id, Clock clock) {
        Pulse pulse = pulses.alone(member, id);
        if (pulse.finished()) {
            return Finish.DONE;
        }
        int answered = answers.count(member, id);
        if (answered == 0) {
            return Finish.NOTHING_SAID;
        }
        pulse.finish(answered, clock.instant());
        Unit unit = units.find(member, pulse.unit()).orElseThrow(NotFound::new);
        note(member, id, unit, "activity.pulse.finished", clock.instant());
        return Finish.DONE;
    }

    private PulseId begun(Member member, Unit unit, EditionId edition, Instant now) {
        Pulse pulse = pulses.save(new Pulse(member, unit.id(), edition, now));
        note(member, pulse.id(), unit, "activity.pulse.begun", now);
        return pulse.id();
    }

    private void note(Member member, PulseId pulse, Unit unit, String what, Instant at) {
        activity.add(member, at, what, "pulse", pulse.value(), Map.of(), Map.of("title", unit.name()));
    }
}
