package io.waymark.wording;

import io.waymark.form.NameKey;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.goal.GoalRetirement;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts goals, objectives and KPIs with certain words into a member's organisation. */
public record Worded(ApplicationContext portal, Member member) {

    public Subject goal(String statement, @Nullable PersonId owner) {
        UUID id = call(() -> portal.getBean(GoalRanking.class)
                .add(member, new GoalPlan(statement, "", "speed", null, null))
                .id()
                .value());
        own(id, owner);
        return new Subject(Subject.Kind.GOAL, id);
    }

    public void retire(Subject goal) {
        call(() -> portal.getBean(GoalRetirement.class).retire(member, new GoalId(goal.id()), "Reached"));
    }

    public void own(UUID goal, @Nullable PersonId owner) {
        sql("update goal set owner_id = ? where id = ?", owner == null ? null : owner.value(), goal);
    }

    public Subject objective(Subject goal, String title, String... results) {
        UUID id = TimeOrderedId.next();
        sql(
                "insert into objective (organisation_id, id, version, goal_id, title, due_on, created_at)"
                        + " values (?, ?, 0, ?, ?, current_date, now())",
                member.organisation().value(),
                id,
                goal.id(),
                title);
        List.of(results).forEach(it -> keyResult(id, it));
        return new Subject(Subject.Kind.OBJECTIVE, id);
    }

    public void keyResult(UUID objective, String title) {
        sql(
                "insert into key_result (organisation_id, id, version, objective_id, title, nature, unit, direction, target,"
                        + " due_on) values (?, ?, 0, ?, ?, 'BUSINESS', 'days', 'LOWER', 1, current_date)",
                member.organisation().value(),
                TimeOrderedId.next(),
                objective,
                title);
    }

    public Subject kpi(@Nullable Subject goal, String title, String meaning) {
        UUID id = TimeOrderedId.next();
        sql(
                "insert into kpi (organisation_id, id, version, goal_id, title, name_key, meaning, formula, nature, unit, direction,"
                        + " frequency, created_at)"
                        + " values (?, ?, 0, ?, ?, ?, ?, 'MTTR / SLO', 'BUSINESS', 'days', 'LOWER', 'WEEKLY', now())",
                member.organisation().value(),
                id,
                goal == null ? null : goal.id(),
                title,
                NameKey.of(title).value(),
                meaning);
        return new Subject(Subject.Kind.KPI, id);
    }

    public void sql(String sql, @Nullable Object... parameters) {
        call(() -> portal.getBean(TransactionTemplate.class).execute(status -> {
            var statement = portal.getBean(JdbcClient.class).sql(sql);
            for (Object it : parameters) {
                statement = statement.param(it);
            }
            return statement.update();
        }));
    }

    private <T> T call(Supplier<T> work) {
        return Tenancy.of(member).call(work::get);
    }
}
