package io.waymark.dashboard;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Turnouts;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far open assessments are as a whole; one statement. */
@Component
class RunningAssessments {

    private final Turnouts turnouts;
    private final Editions editions;

    RunningAssessments(Turnouts turnouts, Editions editions) {
        this.turnouts = turnouts;
        this.editions = editions;
    }

    List<Home.Running> of(Member member, List<Assessment> open) {
        Map<AssessmentId, Turnout> all = turnouts.of(member, open);
        return open.stream()
                .map(it -> new Home.Running(it, progress(it, all.get(it.id()))))
                .toList();
    }

    private AnsweringProgress progress(Assessment assessment, @Nullable Turnout turnout) {
        return Journey.whole(
                        assessment.asks(editions.find(assessment.edition()).orElseThrow()),
                        turnout == null ? Set.of() : turnout.settled())
                .progress();
    }
}
