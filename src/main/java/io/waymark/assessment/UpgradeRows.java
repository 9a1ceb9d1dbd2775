package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings what people wrote into one assessment along into the one that takes its place; the first keeps all of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UpgradeRows {

    private final Sql sql;

    UpgradeRows(Sql sql) {
        this.sql = sql;
    }

    /** The number of statements does not depend on how much was written. */
    void bring(Member lead, AssessmentId from, AssessmentId to, Upgrade upgrade, Instant now) {
        List<Upgrade.TopicPair> topics = upgrade.topics();
        for (String statement : UpgradeCopies.WORK) {
            copy(lead, from, to, statement)
                    .with("earlier", keys(topics, it -> it.earlier().value()))
                    .with("later", keys(topics, it -> it.later().value()))
                    .run();
        }
        giveWhatNobodyHas(lead, to, upgrade.later().topics(), now);
        for (String statement : UpgradeCopies.WORDS) {
            words(lead, from, to, upgrade, statement);
        }
    }

    private void words(Member lead, AssessmentId from, AssessmentId to, Upgrade upgrade, String statement) {
        List<Upgrade.Pair> kept = upgrade.kept();
        Sql.Statement copy = copy(lead, from, to, statement)
                .with("earlier", keys(kept, it -> it.earlier().value()))
                .with("later", keys(kept, it -> it.later().value()));
        (statement.contains(":edition")
                        ? copy.with("edition", upgrade.later().id().toString())
                        : copy)
                .run();
    }

    /** Hand-ins of dimensions that are not answered again. */
    void handIns(Member lead, AssessmentId from, AssessmentId to, List<DimensionKey> settled) {
        copy(lead, from, to, """
                insert into hand_in (organisation_id, assessment_id, dimension_key, person_id, handed_in_at)
                select organisation_id, :to, dimension_key, person_id, handed_in_at from hand_in
                where organisation_id = :organisation and assessment_id = :from and dimension_key = any(:settled)
                """)
                .with("settled", keys(settled, DimensionKey::value))
                .run();
    }

    /** A topic that nobody answers is for the dimension's owner, else for the lead. */
    private void giveWhatNobodyHas(Member lead, AssessmentId to, List<Topic> topics, Instant now) {
        sql.of(lead, """
                insert into assignment (organisation_id, assessment_id, topic_key, person_id, assigned_by, assigned_at)
                select s.organisation_id, s.assessment_id, topic, coalesce(s.owner_id, :person), :person, :now
                from unnest(:topics) as topic
                join assessment_scope s on s.organisation_id = :organisation and s.assessment_id = :to
                    and s.dimension_key = split_part(topic, '.', 1)
                where not exists (select from assignment g where g.organisation_id = s.organisation_id
                        and g.assessment_id = s.assessment_id and g.topic_key = topic)
                    and not exists (select from kept_assignment k where k.organisation_id = s.organisation_id
                        and k.assessment_id = s.assessment_id and k.topic_key = topic)
                """)
                .with("to", to)
                .with("topics", keys(topics, it -> it.key().value()))
                .with("now", Timestamp.from(now))
                .run();
    }

    private Sql.Statement copy(Member lead, AssessmentId from, AssessmentId to, String statement) {
        return sql.of(lead.organisation(), statement).with("from", from).with("to", to);
    }

    private static <T> String[] keys(List<T> entries, Function<T, String> key) {
        return entries.stream().map(key).toArray(String[]::new);
    }
}
