package io.waymark.objective;

import io.waymark.figure.Aim;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes key results; whoever calls holds the key result and has checked its version. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KeyResultWrites {

    private final JdbcClient jdbc;

    KeyResultWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a key result; false where one with this id is there already. */
    boolean add(Member member, ObjectiveId objective, KeyResultId id, KeyResultPlan plan) {
        return planned("""
                insert into key_result (organisation_id, id, version, objective_id, title, nature, unit, direction, baseline,
                    target, low, high, due_on, owner_id)
                values (:organisation, :id, 0, :objective, :title, :nature, :unit, :direction, :baseline, :target, :low,
                    :high, :due, :owner)
                on conflict (organisation_id, id) do nothing
                """, member, id, plan)
                        .param("objective", objective.value())
                        .update()
                == 1;
    }

    void change(Member member, KeyResultId id, KeyResultPlan plan) {
        planned("""
                update key_result set version = version + 1, title = :title, nature = :nature, unit = :unit,
                    direction = :direction, baseline = :baseline, target = :target, low = :low, high = :high, due_on = :due,
                    owner_id = :owner
                where organisation_id = :organisation and id = :id
                """, member, id, plan).update();
    }

    /** Drops a key result, or lets it count again where there is no time. */
    void drop(Member member, KeyResultId id, @Nullable Instant at) {
        about("""
                update key_result set version = version + 1, dropped_at = :at
                where organisation_id = :organisation and id = :id
                """, member, id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    private StatementSpec planned(String sql, Member member, KeyResultId id, KeyResultPlan plan) {
        Aim aim = plan.aim();
        return about(sql, member, id)
                .param("title", plan.title())
                .param("nature", plan.nature().name())
                .param("unit", plan.unit())
                .param("direction", aim.direction().name())
                .param("baseline", aim.baseline())
                .param("target", aim.target())
                .param("low", aim.low())
                .param("high", aim.high())
                .param("due", plan.dueOn())
                .param("owner", plan.owner() == null ? null : plan.owner().value());
    }

    private StatementSpec about(String sql, Member member, KeyResultId id) {
        return jdbc.sql(sql)
                .param("organisation", member.organisation().value())
                .param("id", id.value());
    }
}
