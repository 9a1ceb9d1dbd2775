package io.waymark.history;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.Before;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * The record of an assessment. Saves are folded before the list is cut into pages: a page never ends inside a fold, and what
 * happens meanwhile moves nothing that lies before.
 */
@Repository
class RecordedLines {

    /** A save of an answer, as if it stood in the activity record; what was answered is not even read. */
    private static final String SAVED = "activity.answer.saved";

    /**
     * A person's saves within a topic belong together until they do something else or pause for half an hour. What others
     * do meanwhile does not part them. Many saves of one moment, as an import makes them, are sorted by topic.
     */
    private static final String SQL = """
            with entry as (
                select id, at, person_id, what, null as topic_key, null as practice_key,
                    coalesce(after ->> 'title', '') as title, before::text as before, after::text as after
                from activity
                where organisation_id = :organisation and subject_id = :assessment
                union all
                select client_key, saved_at, respondent_id, :saved, substring(practice_key from '(.*)[.]'), practice_key,
                    '', null, null
                from answer_event
                where organisation_id = :organisation and assessment_id = :assessment
            ), marked as (
                select *, topic_key is null
                        or topic_key is distinct from lag(topic_key) over theirs
                        or at > lag(at) over theirs + interval '30 minutes' as begins
                from entry
                where person_id = coalesce(:whose, person_id) and :kind in ('', split_part(what, '.', 2))
                window theirs as (partition by person_id order by at, topic_key, id)
            ), numbered as (
                select *, count(*) filter (where begins) over (partition by person_id order by at, topic_key, id) as fold from marked
            ), line as (
                select person_id, max(at) as at, min(at) as since, (array_agg(id order by at desc, id desc))[1] as id,
                    max(what) as what, max(title) as title, max(before) as before, max(after) as after,
                    array_remove(array_agg(distinct practice_key), null) as practices
                from numbered
                group by person_id, fold
            )
            select line.id, line.at, line.since, p.name as who, line.what, line.title, coalesce(line.before, '{}') as before,
                coalesce(line.after, '{}') as after, line.practices
            from line join person p on p.id = line.person_id
            where (line.at, line.id) < (coalesce(:at, 'infinity'::timestamptz), cast(:id as uuid))
            order by line.at desc, line.id desc
            limit :count
            """;

    private final Sql sql;

    RecordedLines(Sql sql) {
        this.sql = sql;
    }

    /** The lines that the filter lets through, the newest first; one statement. */
    List<HistoryLine> of(Member member, AssessmentId assessment, HistoryFilter filter, int count) {
        Optional<Before> before = Optional.ofNullable(filter.before());
        return sql.of(member, SQL)
                .with("assessment", assessment)
                .with("saved", SAVED)
                .with("whose", filter.person())
                .with("kind", filter.kind())
                .with("at", before.map(it -> Timestamp.from(it.at())).orElse(null))
                .with("id", before.map(Before::id).orElse(null))
                .with("count", count)
                .list(HistoryLine.class);
    }

    /** Which kinds of acts the record holds; one statement. */
    List<String> kinds(Member member, AssessmentId assessment) {
        return sql.of(member, """
                select distinct split_part(what, '.', 2) from activity
                where organisation_id = :organisation and subject_id = :assessment
                union
                select split_part(:saved, '.', 2) where exists (
                    select from answer_event where organisation_id = :organisation and assessment_id = :assessment)
                order by 1
                """)
                .with("assessment", assessment)
                .with("saved", SAVED)
                .list(String.class);
    }
}
