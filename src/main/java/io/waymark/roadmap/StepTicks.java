package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which steps are done. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StepTicks {

    private final Sql sql;

    StepTicks(Sql sql) {
        this.sql = sql;
    }

    private record Ticked(int step, Instant tickedAt, UUID tickedBy) {}

    boolean ticked(Member member, ActionId action, int step) {
        return all(member, action).stream().anyMatch(it -> it.step() == step);
    }

    void add(Member member, ActionId action, int step, Instant now) {
        sql.of(member, """
                insert into step_tick (organisation_id, action_id, step, ticked_at, ticked_by)
                values (:organisation, :action, :step, :now, :person)
                on conflict do nothing
                """)
                .with("action", action)
                .with("step", step)
                .with("now", Timestamp.from(now))
                .run();
    }

    void remove(Member member, ActionId action, int step) {
        sql.of(member, """
                delete from step_tick where organisation_id = :organisation and action_id = :action and step = :step
                """).with("action", action).with("step", step).run();
    }

    void removeAll(Member member, ActionId action) {
        sql.of(member, "delete from step_tick where organisation_id = :organisation and action_id = :action")
                .with("action", action)
                .run();
    }

    /** Ticks follow their steps to where these stand now; those of steps that are gone go with them. */
    void follow(Member member, ActionId action, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        List<Ticked> ticks = all(member, action);
        removeAll(member, action);
        ticks.forEach(tick -> place(tick, before, after)
                .ifPresent(step -> sql.of(member, """
                insert into step_tick (organisation_id, action_id, step, ticked_at, ticked_by)
                values (:organisation, :action, :step, :at, :by)
                on conflict do nothing
                """)
                        .with("action", action)
                        .with("step", step)
                        .with("at", Timestamp.from(tick.tickedAt()))
                        .with("by", tick.tickedBy())
                        .run()));
    }

    private static Optional<Integer> place(Ticked tick, List<String> before, List<String> after) {
        return tick.step() >= before.size()
                ? Optional.empty()
                : IntStream.range(0, after.size())
                        .filter(it -> after.get(it).equals(before.get(tick.step())))
                        .boxed()
                        .findFirst();
    }

    private List<Ticked> all(Member member, ActionId action) {
        return sql.of(member, """
                select step::int, ticked_at, ticked_by from step_tick
                where organisation_id = :organisation and action_id = :action
                order by step
                """).with("action", action).list(Ticked.class);
    }
}
