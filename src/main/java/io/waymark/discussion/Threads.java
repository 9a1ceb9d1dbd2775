package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.Before;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The threads of assessments. */
@Repository
class Threads {

    private final Sql sql;

    Threads(Sql sql) {
        this.sql = sql;
    }

    /** The threads that the filter lets through, those opened last first; one statement. */
    List<Opened> of(Member member, AssessmentId assessment, ThreadFilter filter, int count) {
        Optional<Before> before = Optional.ofNullable(filter.before());
        return sql.of(member, """
                select c.id, c.practice_key as practice, p.name as who, c.body as words, c.written_at, c.resolved_at is not null as resolved,
                    (
                        select count(*) from comment r
                        where r.organisation_id = c.organisation_id and r.reply_to = c.id
                    ) as replies
                from comment c
                join person p on p.id = c.author_id
                where c.organisation_id = :organisation and c.assessment_id = :assessment and c.reply_to is null
                    and (not :open or c.resolved_at is null)
                    and (not :mine or exists (
                        select from comment said
                        join comment_mention m on m.organisation_id = said.organisation_id and m.comment_id = said.id
                        where said.organisation_id = c.organisation_id and c.id in (said.id, said.reply_to)
                            and m.person_id = :person))
                    and starts_with(c.practice_key, :prefix)
                    and (c.written_at, c.id) < (coalesce(:at, 'infinity'::timestamptz), cast(:id as uuid))
                order by c.written_at desc, c.id desc
                limit :count
                """)
                .with("assessment", assessment)
                .with("open", filter.open())
                .with("mine", filter.mine())
                .with("prefix", prefix(filter.dimension()))
                .with("at", before.map(it -> Timestamp.from(it.at())).orElse(null))
                .with("id", before.map(Before::id).orElse(null))
                .with("count", count)
                .list(Opened.class);
    }

    private static String prefix(@Nullable DimensionKey dimension) {
        return dimension == null ? "" : dimension + ".";
    }
}
