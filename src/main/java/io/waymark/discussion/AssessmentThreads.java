package io.waymark.discussion;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.page.Before;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of an assessment's threads: two statements, whatever their number. */
@Component
class AssessmentThreads {

    static final int A_PAGE = 50;

    private final Assessments assessments;
    private final Matters matters;
    private final Threads threads;

    AssessmentThreads(Assessments assessments, Matters matters, Threads threads) {
        this.assessments = assessments;
        this.matters = matters;
        this.threads = threads;
    }

    /**
     * One page of the list.
     *
     * @throws NotFound where the assessment is missing or another tenant's, or its edition has no such dimension
     */
    @Transactional(readOnly = true)
    ThreadsPage of(Member member, AssessmentId id, ThreadFilter filter) {
        Assessment assessment = assessments.of(member, id);
        Edition edition = matters.edition(assessment);
        refuseUnknown(filter.dimension(), edition);
        List<Opened> found = threads.of(member, id, filter, A_PAGE + 1);
        List<Opened> shown = found.stream().limit(A_PAGE).toList();
        return new ThreadsPage(
                member, assessment, edition, filter, shown, found.size() > A_PAGE ? older(filter, shown) : null);
    }

    private static String older(ThreadFilter filter, List<Opened> shown) {
        return filter.after(
                        new Before(shown.getLast().writtenAt(), shown.getLast().id()))
                .query();
    }

    private static void refuseUnknown(@Nullable DimensionKey dimension, Edition edition) {
        if (dimension != null && edition.dimension(dimension).isEmpty()) {
            throw new NotFound();
        }
    }
}
