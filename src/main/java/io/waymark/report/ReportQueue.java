package io.waymark.report;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reports in turn, those of all organisations together. Only what is running changes: a cancelled one stays cancelled. */
@Repository
class ReportQueue {

    private static final String RUNNING = " where organisation_id = :organisation and id = :id and state = 'RUNNING'";

    private final JdbcClient jdbc;
    private final Sql sql;
    private final ActivityRecord activity;
    private final ReportSettings settings;
    private final Clock clock;

    ReportQueue(JdbcClient jdbc, Sql sql, ActivityRecord activity, ReportSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.activity = activity;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next that waits, which runs from now on; empty where none does, or as many run as may at once. */
    @Transactional
    Optional<ReportInTurn> next() {
        return jdbc.sql("select * from claim_report(?, make_interval(secs => ?))")
                .param(settings.atOnce())
                .param(settings.silent().toSeconds())
                .query((row, number) -> new ReportInTurn(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new ReportId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("slug"),
                        ReportKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("assessment_id", UUID.class))
                                .map(AssessmentId::new)
                                .orElse(null),
                        row.getString("title")))
                .optional();
    }

    /** @throws ReportCancelled where nobody waits for it any more */
    @Transactional
    void writing(ReportInTurn it) {
        int running =
                at(it, "update report set step = 'WRITING', moved_at = :now").run();
        if (running == 0) {
            throw new ReportCancelled();
        }
    }

    /** Keeps the whole file at once; none where nobody waits for it any more. */
    @Transactional
    void done(Member member, ReportInTurn it, ReportFile file) {
        int kept = at(it, """
                update report set state = 'DONE', moved_at = :now, file_name = :name, content = :content, digest = :digest
                """)
                .with("name", file.name())
                .with("content", file.content())
                .with("digest", file.digest())
                .run();
        if (kept > 0) {
            note(member, "activity.report.made", it);
        }
    }

    /** @param member null where whoever asked for it is not there any more */
    @Transactional
    void failed(@Nullable Member member, ReportInTurn it, ReportFault fault) {
        int failed = at(it, "update report set state = 'FAILED', fault = :fault, moved_at = :now")
                .with("fault", fault)
                .run();
        if (member != null && failed > 0) {
            note(member, "activity.report.failed", it);
        }
    }

    private void note(Member member, String what, ReportInTurn it) {
        activity.add(member, what, "report", it.id().value(), Map.of(), Map.of("title", it.title()));
    }

    private Sql.Statement at(ReportInTurn it, String change) {
        return sql.of(it.organisation(), change + RUNNING)
                .with("id", it.id())
                .with("now", Timestamp.from(clock.instant()));
    }
}
