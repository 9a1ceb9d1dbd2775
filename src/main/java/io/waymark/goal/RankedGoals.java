package io.waymark.goal;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TypedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals that have a rank, with their weights and how strongly topics serve them. */
@Repository
public class RankedGoals {

    private static final String RANKED = """
            select g.id, g.position, count(*) over () as goals, g.statement, g.why, g.theme, g.owner_id,
                   owner.name as owner_name, g.horizon,
                   array(select t.topic_key || ' ' || t.strength from goal_topic t
                         where t.organisation_id = g.organisation_id and t.goal_id = g.id) as strengths
            from goal g left join colleague owner on owner.id = g.owner_id
            where g.organisation_id = :organisation and g.retired_at is null
            order by g.position
            """;

    /** @param strengths each a topic's key, a blank and 0 to 3 */
    private record Stored(
            GoalId id,
            int position,
            int goals,
            String statement,
            String why,
            String theme,
            @Nullable PersonId ownerId,
            @Nullable String ownerName,
            @Nullable LocalDate horizon,
            List<String> strengths) {

        RankedGoal goal() {
            double weight = RankWeights.of(position, goals);
            return new RankedGoal(
                    id, position, weight, statement, why, theme, ownerId, ownerName, horizon, ownStrengths());
        }

        private Map<TopicKey, Integer> ownStrengths() {
            return strengths.stream()
                    .map(it -> it.split(" "))
                    .collect(Collectors.toMap(it -> new TopicKey(it[0]), it -> Integer.valueOf(it[1])));
        }
    }

    private final Sql sql;

    RankedGoals(Sql sql) {
        this.sql = sql;
    }

    /** The goals of the member's organisation, what matters most first; one statement. */
    @Transactional(readOnly = true)
    public List<RankedGoal> of(Member member) {
        return sql.of(member, RANKED).list(Stored.class).stream()
                .map(Stored::goal)
                .toList();
    }

    /** Those that an assessment is about; where none is chosen that has a rank still, all. One statement. */
    List<RankedGoal> of(Member member, TypedId assessment) {
        return sql.of(member, """
                with ranked as (%s), chosen as (
                    select r.id from ranked r join assessment_goal a on a.goal_id = r.id
                    where a.organisation_id = :organisation and a.assessment_id = :assessment)
                select * from ranked
                where id in (select id from chosen) or not exists (select from chosen)
                order by position
                """.formatted(RANKED)).with("assessment", assessment).list(Stored.class).stream()
                .map(Stored::goal)
                .toList();
    }
}
