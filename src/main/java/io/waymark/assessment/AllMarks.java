package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.HashMap;
import java.util.Objects;
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
            @Nullable String name) {

        void addTo(Marks marks) {
            switch (kind) {
                case "EVIDENCE" -> marks.evidence().put(practice, amount);
                case "TALK" -> marks.talk().put(practice, amount);
                default ->
                    marks.remarks()
                            .put(
                                    practice,
                                    new Marks.Remark(Objects.requireNonNull(words), Objects.requireNonNull(name)));
            }
        }
    }

    private final Sql sql;

    AllMarks(Sql sql) {
        this.sql = sql;
    }

    /** The marks of an assessment. */
    @Transactional(readOnly = true)
    public Marks of(Member member, AssessmentId assessment) {
        Marks marks = new Marks(new HashMap<>(), new HashMap<>(), new HashMap<>());
        sql.of(member, """
                select m.practice_key as practice, m.kind, coalesce(m.amount, 0) as amount, m.words, p.name
                from practice_mark m left join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.assessment_id = :assessment
                """).with("assessment", assessment).list(Marked.class).forEach(it -> it.addTo(marks));
        return marks;
    }
}
