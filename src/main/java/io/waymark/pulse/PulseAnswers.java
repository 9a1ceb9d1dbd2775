package io.waymark.pulse;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The answers of pulses. */
@Repository
class PulseAnswers {

    private final Sql sql;

    PulseAnswers(Sql sql) {
        this.sql = sql;
    }

    /** All answers of a pulse, one statement. */
    @Transactional(readOnly = true)
    List<PulseAnswer> of(Member member, PulseId pulse) {
        return sql.of(member, """
                select topic_key as topic, level, version, saved_at from pulse_answer
                where organisation_id = :organisation and pulse_id = :pulse
                """).with("pulse", pulse).list(PulseAnswer.class);
    }

    /** How many questions of a pulse are answered. */
    @Transactional(readOnly = true)
    int count(Member member, PulseId pulse) {
        return sql.of(
                        member,
                        "select count(*) from pulse_answer where organisation_id = :organisation and pulse_id = :pulse")
                .with("pulse", pulse)
                .one(Integer.class);
    }

    /** Saves where the person saw what stands; PostgreSQL's unique key decides between two that come at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    PulseSaved save(Member member, Pulse pulse, PulseSave save, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        return written(member, save, now)
                .<PulseSaved>map(version ->
                        new PulseSaved.Done(pulse.edition(), new PulseAnswer(save.topic(), save.level(), version, now)))
                .orElseGet(() -> earlier(member, pulse, save));
    }

    /** A save that wrote nothing and says what stands already is a second click; any other came too late. */
    private PulseSaved earlier(Member member, Pulse pulse, PulseSave save) {
        PulseAnswer current = of(member, pulse.id()).stream()
                .filter(it -> it.topic().equals(save.topic()))
                .findFirst()
                .orElseThrow();
        return Objects.equals(current.level(), save.level())
                ? new PulseSaved.Done(pulse.edition(), current)
                : new PulseSaved.Stale(current);
    }

    private Optional<Integer> written(Member member, PulseSave save, Instant now) {
        return sql.of(member, """
                insert into pulse_answer as held (organisation_id, pulse_id, topic_key, level, version, saved_at)
                values (:organisation, :pulse, :topic, :level, 1, :now)
                on conflict (organisation_id, pulse_id, topic_key) do update
                    set level = excluded.level, version = held.version + 1, saved_at = excluded.saved_at
                    where held.version = :seen and held.level is distinct from excluded.level
                returning version
                """)
                .with("pulse", save.pulse())
                .with("topic", save.topic().value())
                .with("level", save.level())
                .with("seen", save.seenVersion())
                .with("now", Timestamp.from(now))
                .maybe(Integer.class);
    }

    /** A level that was chosen for a topic. */
    record ChosenLevel(TopicKey topic, int level) {}

    /**
     * The levels that the member chose in their newest pulse finished since; those they could not say are left out. A topic keeps its key and meaning from one
     * edition to the next, so a pulse of any edition is as good.
     */
    @Transactional(readOnly = true)
    Map<TopicKey, Integer> chosen(Member member, UnitId unit, Instant since) {
        return sql
                .of(member, """
                select topic_key as topic, level from pulse_answer
                where organisation_id = :organisation and level is not null and pulse_id = (
                    select id from pulse
                    where organisation_id = :organisation and taken_by = :person and unit_id = :unit and finished_at >= :since
                    order by finished_at desc, id desc limit 1)
                """)
                .with("unit", unit)
                .with("since", Timestamp.from(since))
                .list(ChosenLevel.class)
                .stream()
                .collect(Collectors.toMap(ChosenLevel::topic, ChosenLevel::level));
    }

    /** The newest pulse of each person who finished one of the unit since, of whichever edition, by name; one statement. */
    @Transactional(readOnly = true)
    List<PulseVoice> voices(Member member, PulseFacts pulse, Instant since) {
        return PulseVoice.of(sql.of(member, """
                with latest as (
                    select distinct on (p.taken_by) p.id, p.taken_by, t.name, p.finished_at
                    from pulse p join person t on t.id = p.taken_by
                    where p.organisation_id = :organisation and p.unit_id = :unit
                        and p.finished_at >= :since
                    order by p.taken_by, p.finished_at desc, p.id desc)
                select l.id as pulse, l.name, l.finished_at, a.topic_key as topic, a.level, a.version, a.saved_at
                from latest l join pulse_answer a on a.organisation_id = :organisation and a.pulse_id = l.id
                order by l.name, l.id
                """)
                .with("unit", pulse.unit())
                .with("since", Timestamp.from(since))
                .list(PulseVoice.Line.class));
    }
}
