package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that was said about the practices of assessments. */
@Repository
class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said about a practice, in the order of writing; one statement. */
    @Transactional(readOnly = true)
    List<Comment> of(Member member, AssessmentId assessment, PracticeKey practice) {
        return jdbc.sql("""
                select c.id, c.reply_to, c.author_id, c.body, c.written_at, c.resolved_at, c.resolved_by, c.version,
                    array(
                        select m.person_id from comment_mention m
                        where m.organisation_id = c.organisation_id and m.comment_id = c.id
                    ) as mentioned
                from comment c
                where c.organisation_id = ? and c.assessment_id = ? and c.practice_key = ?
                order by c.written_at, c.id
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .param(practice.value())
                .query(Comments::comment)
                .list();
    }

    /**
     * Adds a comment, unless its key was used before or the assessment is signed off; says whether it did. The
     * assessment's row is held, so that a sign-off waits and comments after it are refused.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Member member, UUID id, Remark remark, Instant now) {
        return jdbc.sql("""
                        insert into comment (organisation_id, id, assessment_id, edition_id, practice_key, reply_to,
                            author_id, body, written_at, client_key, version)
                        select a.organisation_id, :id, a.id, a.edition_id, :practice, :thread, :person, :words, :now, :key, 0
                        from assessment a
                        where a.organisation_id = :organisation and a.id = :assessment and a.state = 'OPEN'
                        for share of a
                        on conflict (organisation_id, client_key) do nothing
                        """)
                        .params(parameters(member, remark))
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Writes down whom a comment mentions. */
    @Transactional(propagation = Propagation.MANDATORY)
    void mention(Member member, UUID comment, Collection<PersonId> people) {
        jdbc.sql("insert into comment_mention (organisation_id, comment_id, person_id) select ?, ?, unnest(?)")
                .param(member.organisation().value())
                .param(comment)
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** The comment that a try with the same key wrote, if the member said the same; empty where it was something else. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> earlier(Member member, Remark remark) {
        return jdbc.sql("""
                select id from comment
                where organisation_id = :organisation and client_key = :key and author_id = :person
                    and assessment_id = :assessment and practice_key = :practice
                    and reply_to is not distinct from :thread and body = :words
                """)
                .params(parameters(member, remark))
                .query(UUID.class)
                .optional();
    }

    /** Whether a comment came with this key. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean knows(Member member, UUID key) {
        return jdbc.sql("select exists (select from comment where organisation_id = ? and client_key = ?)")
                .param(member.organisation().value())
                .param(key)
                .query(Boolean.class)
                .single();
    }

    /** The comment that opened a thread about this practice, and no other. */
    @Transactional(readOnly = true)
    Optional<Comment> opening(Member member, AssessmentId assessment, PracticeKey practice, UUID thread) {
        return of(member, assessment, practice).stream()
                .filter(it -> it.opens() && it.id().equals(thread))
                .findFirst();
    }

    /**
     * Resolves a thread, or opens it again, unless it changed since this version or the assessment is signed off; says
     * whether it did.
     *
     * @param at null to open it again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean settle(Member member, AssessmentId assessment, UUID thread, int seen, @Nullable Instant at) {
        return jdbc.sql("""
                        update comment c
                        set resolved_at = :at, resolved_by = :by, version = c.version + 1
                        from (
                            select id from assessment
                            where organisation_id = :organisation and id = :assessment and state = 'OPEN'
                            for share
                        ) a
                        where c.organisation_id = :organisation and c.id = :thread and c.assessment_id = a.id
                            and c.reply_to is null and c.version = :seen and (c.resolved_at is null) = :resolving
                        """)
                        .param("at", at == null ? null : Timestamp.from(at))
                        .param("by", at == null ? null : member.person().value())
                        .param("resolving", at != null)
                        .param("organisation", member.organisation().value())
                        .param("assessment", assessment.value())
                        .param("thread", thread)
                        .param("seen", seen)
                        .update()
                > 0;
    }

    private static Map<String, @Nullable Object> parameters(Member member, Remark remark) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("organisation", member.organisation().value());
        values.put("person", member.person().value());
        values.put("assessment", remark.assessment().value());
        values.put("practice", remark.practice().value());
        values.put("thread", remark.thread());
        values.put("words", remark.words());
        values.put("key", remark.key());
        return values;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        Timestamp resolvedAt = row.getTimestamp("resolved_at");
        UUID resolvedBy = row.getObject("resolved_by", UUID.class);
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("reply_to", UUID.class),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                people((UUID[]) row.getArray("mentioned").getArray()),
                resolvedAt == null ? null : resolvedAt.toInstant(),
                resolvedBy == null ? null : new PersonId(resolvedBy),
                row.getInt("version"));
    }

    private static Set<PersonId> people(UUID[] ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
