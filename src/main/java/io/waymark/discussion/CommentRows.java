package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that was said about the practices of assessments, and whom it mentions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommentRows {

    private final Sql sql;

    CommentRows(Sql sql) {
        this.sql = sql;
    }

    /** What was said about a practice, in the order of writing; one statement. */
    @Transactional(readOnly = true)
    List<CommentFacts> of(Member member, AssessmentId assessment, PracticeKey practice) {
        return sql.of(member, """
                select c.id, c.reply_to as thread, c.author_id as author, c.body as words, c.written_at, c.resolved_at,
                    c.resolved_by, c.version,
                    (
                        select coalesce(string_agg(m.person_id::text, ' '), '') from comment_mention m
                        where m.organisation_id = c.organisation_id and m.comment_id = c.id
                    ) as mentions
                from comment c
                where c.organisation_id = :organisation and c.assessment_id = :assessment and c.practice_key = :practice
                order by c.written_at, c.id
                """)
                .with("assessment", assessment)
                .with("practice", practice.value())
                .list(CommentFacts.class);
    }

    /** Writes down whom a comment mentions. */
    void mention(Member member, UUID comment, Collection<PersonId> people) {
        sql.of(member, """
                insert into comment_mention (organisation_id, comment_id, person_id)
                select :organisation, :comment, unnest(:people)
                """)
                .with("comment", comment)
                .with("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .run();
    }

    /** Holds an assessment that is not signed off, so that a sign-off waits; false where it is signed off. */
    boolean holdOpen(Member member, AssessmentId assessment) {
        return sql.of(member, """
                select true from assessment
                where organisation_id = :organisation and id = :assessment and state = 'OPEN'
                for share
                """)
                .with("assessment", assessment)
                .maybe(Boolean.class)
                .isPresent();
    }
}
