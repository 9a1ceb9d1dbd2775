package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands beside practices, from a view that the features fill: one statement. */
@Repository
public class AllMarks {

    private record Marked(
            PracticeKey practice,
            String kind,
            int amount,
            @Nullable String words,
            @Nullable String name,
            @Nullable Instant at) {

        void addTo(Marks marks) {
            switch (kind) {
                case "EVIDENCE" -> marks.evidence().put(practice, amount);
                case "TALK" -> marks.talk().put(practice, amount);
                case "ELSEWHERE" -> marks.elsewhere().add(elsewhere());
                default ->
                    marks.remarks()
                            .put(
                                    practice,
                                    new Marks.Remark(Objects.requireNonNull(words), Objects.requireNonNull(name)));
            }
        }

        private AnswerElsewhere elsewhere() {
            return new AnswerElsewhere(
                    practice,
                    Rating.valueOf(Objects.requireNonNull(words)),
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(at));
        }
    }

    private static final String BESIDE = """
            select m.practice_key as practice, m.kind, coalesce(m.amount, 0) as amount, m.words, p.name,
                cast(null as timestamptz) as at
            from practice_mark m left join person p on p.id = m.person_id
            where m.organisation_id = :organisation and m.assessment_id = :assessment
            """;

    /** What was decided stands for the answers; topics narrow the view before it looks at who answered what. */
    private static final String ELSEWHERE = """
            union all
            select a.practice_key, 'ELSEWHERE', 0, a.rating, c.name, a.saved_at
            from comparable_answer a join colleague c on c.id = a.respondent_id
            where a.organisation_id = :organisation and a.assessment_id = :assessment and a.rating is not null
                and a.topic_key = any(:topics) and a.practice_key = any(:elsewhere)
                and not exists (select from agreement d where d.organisation_id = a.organisation_id
                    and d.assessment_id = a.assessment_id and d.practice_key = a.practice_key)
            union all
            select d.practice_key, 'ELSEWHERE', 0, d.rating, c.name, d.decided_at
            from (select distinct on (practice_key) * from agreement
                where organisation_id = :organisation and assessment_id = :assessment and practice_key = any(:elsewhere)
                order by practice_key, number desc) d
            join colleague c on c.id = d.decided_by
            """;

    private final Sql sql;

    AllMarks(Sql sql) {
        this.sql = sql;
    }

    /** The marks of an assessment. */
    @Transactional(readOnly = true)
    public Marks of(Member member, AssessmentId assessment) {
        return marks(sql.of(member, BESIDE).with("assessment", assessment));
    }

    /** The same, and what the member may read of these practices: what was decided, else every answer that may be compared. */
    @Transactional(readOnly = true)
    public Marks of(Member member, AssessmentId assessment, Collection<PracticeKey> elsewhere) {
        return elsewhere.isEmpty()
                ? of(member, assessment)
                : marks(sql.of(member, BESIDE + ELSEWHERE)
                        .with("assessment", assessment)
                        .with(
                                "topics",
                                keys(elsewhere.stream().map(it -> it.topic().value())))
                        .with("elsewhere", keys(elsewhere.stream().map(PracticeKey::value))));
    }

    private static Marks marks(Sql.Statement statement) {
        Marks marks = new Marks(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        statement.list(Marked.class).forEach(it -> it.addTo(marks));
        return marks;
    }

    private static String[] keys(Stream<String> keys) {
        return keys.distinct().toArray(String[]::new);
    }
}
