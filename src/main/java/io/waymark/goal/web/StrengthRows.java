package io.waymark.goal.web;

import io.waymark.content.TopicKey;
import io.waymark.goal.GoalId;
import io.waymark.organisation.Member;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The strengths that organisations set themselves; what is as the edition says has no row. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StrengthRows {

    private final JdbcClient jdbc;

    StrengthRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a goal; one statement. */
    Map<TopicKey, OwnStrength> of(Member member, GoalId goal) {
        Map<TopicKey, OwnStrength> own = new LinkedHashMap<>();
        jdbc.sql("""
                select t.topic_key, t.strength, p.name, t.changed_at
                from goal_topic t join person p on p.id = t.changed_by
                where t.organisation_id = ? and t.goal_id = ?
                order by t.topic_key
                """).param(member.organisation().value()).param(goal.value()).query(row -> {
            own.put(
                    new TopicKey(row.getString("topic_key")),
                    new OwnStrength(
                            row.getInt("strength"),
                            row.getString("name"),
                            row.getTimestamp("changed_at").toInstant()));
        });
        return own;
    }

    void put(Member member, GoalId goal, StrengthWish wish, Instant at) {
        jdbc.sql("""
                insert into goal_topic (organisation_id, goal_id, topic_key, strength, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (organisation_id, goal_id, topic_key)
                do update set strength = excluded.strength, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """)
                .param(member.organisation().value())
                .param(goal.value())
                .param(wish.topic().value())
                .param(wish.strength())
                .param(member.person().value())
                .param(Timestamp.from(at))
                .update();
    }

    /** The edition's word counts again. */
    void remove(Member member, GoalId goal, TopicKey topic) {
        jdbc.sql("delete from goal_topic where organisation_id = ? and goal_id = ? and topic_key = ?")
                .param(member.organisation().value())
                .param(goal.value())
                .param(topic.value())
                .update();
    }
}
