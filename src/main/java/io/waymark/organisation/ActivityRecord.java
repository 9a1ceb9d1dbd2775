package io.waymark.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who did what, when: written in the transaction of the change itself, read by all members, changed by nobody. */
@Repository
public class ActivityRecord {

    private static final String ENTRY = """
            select a.id, a.at, p.name as who, a.what, a.subject_kind, a.subject_id,
                coalesce(a.after ->> 'title', '') as title
            from activity a join person p on p.id = a.person_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActivityRecord(JdbcClient jdbc, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds an entry for something that happens now.
     *
     * @param what a message key, {@code activity.<subject>.<verb>}
     * @param before what the change replaced, by field; empty for something new
     * @param after what stands now, by field
     * @return the entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(
            Member member, String what, String subjectKind, UUID subject, Map<String, ?> before, Map<String, ?> after) {
        return add(member, clock.instant(), what, subjectKind, subject, before, after);
    }

    /** Adds an entry for something that happened at this time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(
            Member member,
            Instant at,
            String what,
            String subjectKind,
            UUID subject,
            Map<String, ?> before,
            Map<String, ?> after) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                insert into activity (organisation_id, id, at, person_id, what, subject_kind, subject_id, before, after)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                """)
                .param(member.organisation().value())
                .param(id)
                .param(Timestamp.from(at))
                .param(member.person().value())
                .param(what)
                .param(subjectKind)
                .param(subject)
                .param(json.writeValueAsString(before))
                .param(json.writeValueAsString(after))
                .update();
        events.publishEvent(new ActivityAdded(member.organisation(), subjectKind, subject));
        return id;
    }

    /** The newest entries of the member's organisation. */
    @Transactional(readOnly = true)
    public List<Activity> latest(Member member, int count) {
        return jdbc.sql(ENTRY + "where a.organisation_id = ? order by a.at desc, a.id desc limit ?")
                .param(member.organisation().value())
                .param(count)
                .query(Activity.class)
                .list();
    }

    /** The newest entries of what the member did. */
    @Transactional(readOnly = true)
    public List<Activity> by(Member member, int count) {
        return jdbc.sql(ENTRY + "where a.organisation_id = ? and a.person_id = ? order by a.at desc, a.id desc limit ?")
                .param(member.organisation().value())
                .param(member.person().value())
                .param(count)
                .query(Activity.class)
                .list();
    }

    /** The newest entries about one thing of the member's organisation. */
    @Transactional(readOnly = true)
    public List<Activity> about(Member member, UUID subject, int count) {
        return jdbc.sql(ENTRY
                        + "where a.organisation_id = ? and a.subject_id = ? order by a.at desc, a.id desc limit ?")
                .param(member.organisation().value())
                .param(subject)
                .param(count)
                .query(Activity.class)
                .list();
    }
}
