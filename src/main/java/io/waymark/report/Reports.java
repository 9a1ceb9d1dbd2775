package io.waymark.report;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reports that people asked for. Each sees their own. */
@Repository
public class Reports {

    private static final String MINE = """
            from report where organisation_id = :organisation and person_id = :person
            """;
    private static final String SELECT =
            "select id, kind, assessment_id, title, state, step, fault, asked_at, moved_at, length(content) as bytes "
                    + MINE;

    private final Sql sql;

    Reports(Sql sql) {
        this.sql = sql;
    }

    /** The member's own, the newest first. */
    @Transactional(readOnly = true)
    public List<Report> of(Member member) {
        return sql.of(member, SELECT + " order by asked_at desc, id").list(Report.class);
    }

    /** @throws NotFound where it is missing, swept, somebody else's or another tenant's */
    @Transactional(readOnly = true)
    public Report find(Member member, ReportId id) {
        return sql.of(member, SELECT + " and id = :id").with("id", id).one(Report.class);
    }

    /** How many others of the whole portal come before it. */
    @Transactional(readOnly = true)
    public int before(Member member, Report report) {
        return sql.of(member, "select reports_before(:asked)")
                .with("asked", Timestamp.from(report.askedAt()))
                .one(Integer.class);
    }

    /** @throws NotFound where there is no file of the member's by this id */
    @Transactional(readOnly = true)
    public ReportFile file(Member member, ReportId id) {
        return sql.of(member, "select file_name as name, content " + MINE + " and id = :id and content is not null")
                .with("id", id)
                .one(ReportFile.class);
    }
}
