package io.waymark.report;

import io.waymark.assessment.AssessmentId;
import io.waymark.form.CreationKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people ask for, and what they do not want any more. */
@Component
class ReportOrders {

    /** So many of one person wait or run; whoever wants more waits for these. */
    static final int UNFINISHED = 3;

    private final Reports reports;
    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    ReportOrders(Reports reports, Sql sql, ActivityRecord activity, Clock clock) {
        this.reports = reports;
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Asks for a report; the second time with the same key changes nothing.
     *
     * @param assessment null where nothing was assessed
     * @return whether it is made; not where the member has as many under way as one may have
     * @throws NotFound where the assessment is missing or another tenant's
     */
    @Transactional
    boolean ask(Member member, ReportKind kind, @Nullable AssessmentId assessment, String title, CreationKey key) {
        sql.hold(member, "reports of " + member.person());
        List<Report> all = reports.of(member);
        if (all.stream().anyMatch(it -> it.id().value().equals(key.value()))) {
            return true;
        }
        if (all.stream().filter(it -> it.state().unfinished()).count() >= UNFINISHED) {
            return false;
        }
        int asked = sql.of(member, """
                insert into report (organisation_id, id, person_id, kind, assessment_id, title, state, asked_at, moved_at)
                values (:organisation, :id, :person, :kind, :assessment, :title, 'WAITING', :now, :now)
                on conflict (organisation_id, id) do nothing
                """)
                .with("id", key.value())
                .with("kind", kind)
                .with("assessment", assessment)
                .with("title", title)
                .with("now", now())
                .run();
        if (asked > 0) {
            note(member, "activity.report.asked", new ReportId(key.value()), title);
        }
        return true;
    }

    /**
     * Nobody waits for it any more. One that is finished stays as it is.
     *
     * @return whether it was under way
     * @throws NotFound where it is missing, somebody else's or another tenant's
     */
    @Transactional
    boolean cancel(Member member, ReportId id) {
        String title = reports.find(member, id).title();
        boolean underWay = sql.of(member, """
                update report set state = 'CANCELLED', moved_at = :now
                where organisation_id = :organisation and id = :id and state in ('WAITING', 'RUNNING')
                """).with("id", id).with("now", now()).run() > 0;
        if (underWay) {
            note(member, "activity.report.cancelled", id, title);
        }
        return underWay;
    }

    private void note(Member member, String what, ReportId id, String title) {
        activity.add(member, what, "report", id.value(), Map.of(), Map.of("title", title));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
