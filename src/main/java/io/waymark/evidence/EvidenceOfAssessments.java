package io.waymark.evidence;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.PracticeEvidence;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence behind an assessment as a whole: how much there is, its acceptance, and its way to the next one. */
@Component
class EvidenceOfAssessments implements PracticeEvidence {

    private final Sql sql;
    private final Assessments assessments;
    private final Editions editions;
    private final ActivityRecord activity;

    EvidenceOfAssessments(Sql sql, Assessments assessments, Editions editions, ActivityRecord activity) {
        this.sql = sql;
        this.assessments = assessments;
        this.editions = editions;
        this.activity = activity;
    }

    @Override
    @Transactional
    public int accept(Member reviewer, AssessmentId id, Collection<PracticeKey> practices, Clock clock) {
        Assessment assessment = assessments.of(reviewer, id);
        int accepted = sql.of(reviewer, """
                update evidence_practice l set accepted_by = :person, accepted_at = :now
                from evidence e
                where l.organisation_id = :organisation and l.assessment_id = :assessment
                    and l.practice_key = any(:practices) and l.removed_at is null and l.accepted_at is null
                    and e.organisation_id = l.organisation_id and e.id = l.evidence_id
                    and e.withdrawn_at is null and (e.review_by is null or e.review_by >= :today)
                """)
                .with("now", Timestamp.from(clock.instant()))
                .with("assessment", id)
                .with("practices", practices.stream().map(PracticeKey::value).toArray(String[]::new))
                .with("today", reviewer.today(clock))
                .run();
        if (accepted > 0) {
            recordAcceptance(reviewer, assessment, practices, clock);
        }
        return accepted;
    }

    private void recordAcceptance(
            Member reviewer, Assessment assessment, Collection<PracticeKey> practices, Clock clock) {
        boolean one = practices.size() == 1;
        activity.add(
                reviewer,
                clock.instant(),
                one ? "activity.evidence.accepted" : "activity.evidence.accepted-many",
                "assessment",
                assessment.id().value(),
                Map.of(),
                Map.of(
                        "title",
                        one ? title(assessment, practices.iterator().next()) : String.valueOf(practices.size())));
    }

    private String title(Assessment assessment, PracticeKey practice) {
        return editions.find(assessment.edition())
                .flatMap(it -> it.practice(practice))
                .map(Practice::title)
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public int carryOver(Member member, AssessmentId from, AssessmentId to, Clock clock) {
        Assessment source = assessments.of(member, from);
        int carried = sql.of(member, """
                insert into evidence_practice (organisation_id, assessment_id, practice_key, evidence_id, edition_id,
                    linked_by, linked_at)
                select l.organisation_id, a.id, l.practice_key, l.evidence_id, a.edition_id, :person, :now
                from evidence_practice l
                join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
                join assessment a on a.organisation_id = l.organisation_id and a.id = :to and a.state = 'OPEN'
                join edition_practice p on p.edition_id = a.edition_id and p.practice_key = l.practice_key
                where l.organisation_id = :organisation and l.assessment_id = :from
                    and l.removed_at is null and e.withdrawn_at is null
                on conflict (organisation_id, assessment_id, practice_key, evidence_id) do nothing
                """)
                .with("now", Timestamp.from(clock.instant()))
                .with("from", from)
                .with("to", to)
                .run();
        if (carried > 0) {
            activity.add(
                    member,
                    clock.instant(),
                    "activity.evidence.carried",
                    "assessment",
                    to.value(),
                    Map.of(),
                    Map.of("title", source.title()));
        }
        return carried;
    }
}
