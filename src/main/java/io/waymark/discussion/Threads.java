package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.Before;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The threads of assessments. */
@Repository
class Threads {

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The threads that the filter lets through, those opened last first; one statement. */
    List<Opened> of(Member member, AssessmentId assessment, ThreadFilter filter, int count) {
        Optional<Before> before = Optional.ofNullable(filter.before());
        return jdbc.sql("""
                select c.id, c.practice_key, p.name as who, c.body, c.written_at, c.resolved_at is not null as resolved,
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
                .param("organisation", member.organisation().value())
                .param("assessment", assessment.value())
                .param("open", filter.open())
                .param("mine", filter.mine())
                .param("person", member.person().value())
                .param("prefix", prefix(filter.dimension()))
                .param("at", before.map(it -> Timestamp.from(it.at())).orElse(null))
                .param("id", before.map(Before::id).orElse(null))
                .param("count", count)
                .query(Threads::opened)
                .list();
    }

    private static String prefix(@Nullable DimensionKey dimension) {
        return dimension == null ? "" : dimension + ".";
    }

    private static Opened opened(ResultSet row, int number) throws SQLException {
        return new Opened(
                row.getObject("id", UUID.class),
                new PracticeKey(row.getString("practice_key")),
                row.getString("who"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("resolved"),
                row.getInt("replies"));
    }
}
