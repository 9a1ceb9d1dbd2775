package io.waymark.history;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.page.Before;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Roster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who did what in an assessment: four statements, however much happened. */
@Component
class AssessmentHistory {

    static final int A_PAGE = 40;

    private final Assessments assessments;
    private final Editions editions;
    private final Members members;
    private final RecordedLines lines;
    private final LineWords words;

    AssessmentHistory(
            Assessments assessments, Editions editions, Members members, RecordedLines lines, LineWords words) {
        this.assessments = assessments;
        this.editions = editions;
        this.members = members;
        this.lines = lines;
        this.words = words;
    }

    /**
     * One page of the record, also of an upgrade that was taken back.
     *
     * @throws NotFound where the assessment is missing, withdrawn or another tenant's
     */
    @Transactional(readOnly = true)
    HistoryPage of(Member member, AssessmentId id, HistoryFilter filter) {
        Assessment assessment =
                assessments.ever(member, id).filter(it -> !it.withdrawn()).orElseThrow(NotFound::new);
        Edition edition = editions.find(assessment.edition()).orElseThrow(NotFound::new);
        Roster roster = members.roster(member);
        Names names = roster.names();
        List<HistoryLine> found = lines.of(member, id, filter, A_PAGE + 1);
        List<HistoryLine> shown = found.stream().limit(A_PAGE).toList();
        return new HistoryPage(
                member,
                assessment,
                filter,
                shown.stream().map(it -> words.tell(it, edition, names)).toList(),
                roster.everyone(),
                kinds(member, id),
                found.size() > A_PAGE
                        ? new Before(shown.getLast().at(), shown.getLast().id())
                        : null);
    }

    /** Kinds that nobody named are shown with all others, but cannot be chosen. */
    private Map<String, String> kinds(Member member, AssessmentId id) {
        Map<String, String> kinds = new LinkedHashMap<>();
        lines.kinds(member, id).forEach(it -> words.kind(it).ifPresent(name -> kinds.put(it, name)));
        return kinds;
    }
}
