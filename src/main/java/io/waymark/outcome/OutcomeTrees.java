package io.waymark.outcome;

import static java.util.Objects.requireNonNull;

import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.goal.ObjectiveId;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything under the goals at once, whatever its size; three statements. */
@Repository
public class OutcomeTrees {

    /** A KPI with its newest reading. */
    private record KpiRead(
            KpiId id,
            @Nullable GoalId goalId,
            @Nullable TopicKey topicKey,
            String title,
            Nature nature,
            String unit,
            Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Frequency frequency,
            @Nullable PersonId ownerId,
            @Nullable String ownerName,
            @Nullable LocalDate day,
            @Nullable BigDecimal value) {

        KpiFacts facts() {
            Aim aim = new Aim(direction, baseline, target, low, high);
            return new KpiFacts(
                    id, goalId, topicKey, title, nature, unit, aim, frequency, ownerId, ownerName, reading(day, value));
        }
    }

    /** An objective with one of its key results and that one's newest reading, or without. */
    private record UnderObjective(
            ObjectiveId objectiveId,
            GoalId goalId,
            String objectiveTitle,
            LocalDate objectiveDueOn,
            @Nullable String objectiveOwnerName,
            Set<GoalId> goals,
            Set<ObjectiveId> parents,
            @Nullable KeyResultId id,
            @Nullable String title,
            @Nullable Nature nature,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable LocalDate dueOn,
            @Nullable String ownerName,
            @Nullable LocalDate day,
            @Nullable BigDecimal value) {

        ObjectiveFacts facts() {
            return new ObjectiveFacts(
                    objectiveId,
                    goalId,
                    goals,
                    parents,
                    objectiveTitle,
                    objectiveDueOn,
                    objectiveOwnerName,
                    id == null ? List.of() : List.of(keyResult()));
        }

        KeyResultFacts keyResult() {
            return new KeyResultFacts(
                    requireNonNull(id),
                    requireNonNull(title),
                    requireNonNull(nature),
                    requireNonNull(unit),
                    new Aim(requireNonNull(direction), baseline, target, low, high),
                    requireNonNull(dueOn),
                    ownerName,
                    reading(day, value));
        }
    }

    private final RankedGoals goals;
    private final Sql sql;

    OutcomeTrees(RankedGoals goals, Sql sql) {
        this.goals = goals;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public OutcomeTree of(Member member) {
        return new OutcomeTree(goals.of(member), objectives(member), kpis(member));
    }

    /** The KPIs in use, by title; one statement. */
    @Transactional(readOnly = true)
    public List<KpiFacts> kpis(Member member) {
        return sql.of(member, """
                select k.id, k.goal_id, k.topic_key, k.title, k.nature, k.unit, k.direction, k.baseline, k.target, k.low, k.high,
                       k.frequency, k.owner_id, owner.name as owner_name, m.day, m.value
                from kpi k
                left join colleague owner on owner.id = k.owner_id
                left join lateral (
                    select day, value from standing_measurement s
                    where s.organisation_id = k.organisation_id and s.kpi_id = k.id
                    order by day desc limit 1
                ) m on true
                where k.organisation_id = :organisation and k.retired_at is null
                order by lower(k.title)
                """).list(KpiRead.class).stream()
                .map(KpiRead::facts)
                .toList();
    }

    /** Each objective comes once with each of its key results, or once without. */
    private List<ObjectiveFacts> objectives(Member member) {
        Map<ObjectiveId, ObjectiveFacts> objectives = new LinkedHashMap<>();
        sql.of(member, """
                select o.id as objective_id, o.goal_id, o.title as objective_title, o.due_on as objective_due_on,
                       answering.name as objective_owner_name,
                       array(select a.goal_id from objective_alignment a
                             where a.organisation_id = o.organisation_id and a.objective_id = o.id
                             and a.goal_id is not null) as goals,
                       array(select a.parent_id from objective_alignment a
                             where a.organisation_id = o.organisation_id and a.objective_id = o.id
                             and a.parent_id is not null) as parents,
                       k.id, k.title, k.nature, k.unit, k.direction, k.baseline, k.target, k.low, k.high,
                       k.due_on, owner.name as owner_name, c.day, c.value
                from objective o
                left join colleague answering on answering.id = o.owner_id
                left join key_result k
                    on k.organisation_id = o.organisation_id and k.objective_id = o.id and k.dropped_at is null
                left join colleague owner on owner.id = k.owner_id
                left join lateral (
                    select day, value from key_result_reading r
                    where r.organisation_id = k.organisation_id and r.key_result_id = k.id
                    order by day desc limit 1
                ) c on true
                where o.organisation_id = :organisation and o.closed_at is null
                order by o.due_on, o.id, k.due_on, k.id
                """)
                .list(UnderObjective.class)
                .forEach(it ->
                        objectives.merge(it.objectiveId(), it.facts(), (known, same) -> known.with(it.keyResult())));
        return List.copyOf(objectives.values());
    }

    private static Optional<Reading> reading(@Nullable LocalDate day, @Nullable BigDecimal value) {
        return day == null ? Optional.empty() : Optional.of(new Reading(day, requireNonNull(value)));
    }
}
