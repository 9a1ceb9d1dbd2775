package io.waymark.objective;

import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes objectives and what they support; whoever calls holds the objective and has checked its version. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ObjectiveWrites {

    private final JdbcClient jdbc;

    ObjectiveWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an objective; false where one with this id is there already. */
    boolean add(Member member, ObjectiveId id, ObjectivePlan plan, Instant now) {
        boolean added =
                planned("""
                insert into objective (organisation_id, id, version, goal_id, title, why, owner_id, due_on, created_at)
                values (:organisation, :id, 0, :goal, :title, :why, :owner, :due, :now)
                on conflict (organisation_id, id) do nothing
                """, member, id, plan).param("now", Timestamp.from(now)).update() == 1;
        if (added) {
            align(member, id, plan);
        }
        return added;
    }

    void change(Member member, ObjectiveId id, ObjectivePlan plan) {
        planned("""
                update objective set version = version + 1, goal_id = :goal, title = :title, why = :why, owner_id = :owner,
                    due_on = :due
                where organisation_id = :organisation and id = :id
                """, member, id, plan).update();
        about(
                        "delete from objective_alignment where organisation_id = :organisation and objective_id = :id",
                        member,
                        id)
                .update();
        align(member, id, plan);
    }

    /** Closes an objective, or opens it again where there is no time. */
    void close(Member member, ObjectiveId id, @Nullable Instant at, String reason) {
        about("""
                update objective set version = version + 1, closed_at = :at, closed_because = :reason
                where organisation_id = :organisation and id = :id
                """, member, id)
                .param("at", at == null ? null : Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    /** Who changes what supports what takes turns, so that two changes cannot make a circle together. */
    void holdAlignment(Member member) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('alignment ' || ?, 0))")
                .param(member.organisation().toString())
                .query()
                .singleRow();
    }

    private void align(Member member, ObjectiveId id, ObjectivePlan plan) {
        if (plan.goals().isEmpty() && plan.parents().isEmpty()) {
            return;
        }
        about("""
                insert into objective_alignment (organisation_id, id, objective_id, goal_id, parent_id)
                select :organisation, gen_random_uuid(), :id, goal, null from unnest(:goals::uuid[]) goal
                union all
                select :organisation, gen_random_uuid(), :id, null, parent from unnest(:parents::uuid[]) parent
                """, member, id)
                .param("goals", texts(plan.goals()))
                .param("parents", texts(plan.parents()))
                .update();
    }

    private StatementSpec planned(String sql, Member member, ObjectiveId id, ObjectivePlan plan) {
        return about(sql, member, id)
                .param("goal", plan.goal().value())
                .param("title", plan.title())
                .param("why", plan.why())
                .param("owner", plan.owner() == null ? null : plan.owner().value())
                .param("due", plan.dueOn());
    }

    private StatementSpec about(String sql, Member member, ObjectiveId id) {
        return jdbc.sql(sql)
                .param("organisation", member.organisation().value())
                .param("id", id.value());
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }
}
