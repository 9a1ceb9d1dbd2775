package io.waymark.assessment;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.scoring.TopicWeight;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many times topics count in an organisation: in what is open and what is signed off from now on, whatever the edition. */
@Repository
public class TopicWeights {

    private static final String KEPT = """
            select w.topic_key, w.times, w.why, p.name as set_by, w.set_at, w.version
            from topic_weight w join person p on p.id = w.set_by
            where w.organisation_id = :organisation
            """;

    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    TopicWeights(Sql sql, ActivityRecord activity, Clock clock) {
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /** All that was ever set, by topic; one statement. */
    @Transactional(readOnly = true)
    public List<KeptWeight> of(Member member) {
        return sql.of(member, KEPT + "order by w.topic_key").list(KeptWeight.class);
    }

    /** What was set last for a topic, if ever; one statement. */
    @Transactional(readOnly = true)
    public Optional<KeptWeight> of(Member member, TopicKey topic) {
        return sql.of(member, KEPT + "and w.topic_key = :topic")
                .with("topic", topic.value())
                .maybe(KeptWeight.class);
    }

    /**
     * Lets a topic count this many times; set as it stands it stays.
     *
     * @param seen the version that it is set over, 0 where it was never set
     * @return false where somebody set it otherwise meanwhile, and nothing was changed
     */
    @Transactional
    public boolean set(Member lead, Topic topic, TopicWeight weight, int seen) {
        lead.must(Right.PLAN_ASSESSMENTS);
        sql.hold(lead, "topic weight");
        Optional<KeptWeight> kept = of(lead, topic.key());
        TopicWeight before = kept.map(KeptWeight::weight).orElse(TopicWeight.ONCE);
        if (before.equals(weight)) {
            return true;
        }
        boolean fresh = kept.map(KeptWeight::version).orElse(0) == seen;
        if (fresh) {
            write(lead, topic.key(), weight, clock.instant());
            note(lead, topic, before, weight);
        }
        return fresh;
    }

    private void write(Member lead, TopicKey topic, TopicWeight weight, Instant now) {
        sql.of(lead, """
                insert into topic_weight (organisation_id, topic_key, times, why, set_by, set_at, version)
                values (:organisation, :topic, :times, :why, :person, :now, 1)
                on conflict (organisation_id, topic_key) do update set times = excluded.times, why = excluded.why,
                    set_by = excluded.set_by, set_at = excluded.set_at, version = topic_weight.version + 1
                """)
                .with("topic", topic.value())
                .with("times", weight.times())
                .with("why", weight.why())
                .with("now", Timestamp.from(now))
                .run();
    }

    private void note(Member lead, Topic topic, TopicWeight before, TopicWeight after) {
        activity.add(
                lead,
                "activity.topic-weight.set",
                "topic-weight",
                UUID.nameUUIDFromBytes(topic.key().value().getBytes(StandardCharsets.UTF_8)),
                Map.of("weight", before.times(), "reason", before.why()),
                Map.of("title", topic.title(), "weight", after.times(), "reason", after.why()));
    }
}
