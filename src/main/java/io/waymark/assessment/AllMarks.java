package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands beside practices, from a view that the features fill: one statement. */
@Repository
public class AllMarks {

    private final JdbcClient jdbc;

    AllMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The marks of an assessment. */
    @Transactional(readOnly = true)
    public Marks of(Member member, AssessmentId assessment) {
        Marks marks = new Marks(new HashMap<>(), new HashMap<>(), new HashMap<>());
        jdbc.sql("""
                select m.practice_key, m.kind, m.amount, m.words, p.name
                from practice_mark m left join person p on p.id = m.person_id
                where m.organisation_id = ? and m.assessment_id = ?
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .query(row -> {
                    add(row, marks);
                });
        return marks;
    }

    private static void add(ResultSet row, Marks marks) throws SQLException {
        PracticeKey practice = new PracticeKey(row.getString("practice_key"));
        switch (row.getString("kind")) {
            case "EVIDENCE" -> marks.evidence().put(practice, row.getInt("amount"));
            case "TALK" -> marks.talk().put(practice, row.getInt("amount"));
            default -> marks.remarks().put(practice, new Marks.Remark(row.getString("words"), row.getString("name")));
        }
    }
}
