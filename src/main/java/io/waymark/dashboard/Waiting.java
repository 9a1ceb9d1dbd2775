package io.waymark.dashboard;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Parts;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Turnouts;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is waiting for a person: seven statements, however many assessments are open. */
@Component
class Waiting {

    private static final int RECENT = 8;

    private final Assessments assessments;
    private final Parts parts;
    private final Turnouts turnouts;
    private final Editions editions;
    private final Beginning beginning;
    private final ActivityRecord activity;
    private final Clock clock;

    Waiting(
            Assessments assessments,
            Parts parts,
            Turnouts turnouts,
            Editions editions,
            Beginning beginning,
            ActivityRecord activity,
            Clock clock) {
        this.assessments = assessments;
        this.parts = parts;
        this.turnouts = turnouts;
        this.editions = editions;
        this.beginning = beginning;
        this.activity = activity;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Home forMember(Member member) {
        List<Assessment> all = assessments.of(member);
        List<Assessment> open = all.stream().filter(Assessment::open).toList();
        Map<AssessmentId, Part> mine =
                parts.of(member, open.stream().map(Assessment::id).toList());
        return new Home(
                open.stream()
                        .flatMap(it -> tasks(it, mine.getOrDefault(it.id(), Part.NONE)))
                        .toList(),
                open.stream().flatMap(it -> reviews(member, it)).toList(),
                member.may(Right.SIGN_OFF_ASSESSMENTS) ? running(member, open) : List.of(),
                beginning.of(member),
                activity.latest(member, RECENT),
                named(all),
                member.today(clock));
    }

    private static Map<UUID, String> named(List<Assessment> all) {
        return all.stream().collect(Collectors.toMap(it -> it.id().value(), it -> it.title() + ", " + it.unitName()));
    }

    private Stream<Home.Task> tasks(Assessment assessment, Part part) {
        Journey journey = Journey.of(assessment.asks(edition(assessment)), part);
        return journey.dimensions().stream().map(it -> task(assessment, part, new Journey(journey.in(it.key())), it));
    }

    private static Home.Task task(Assessment assessment, Part part, Journey here, Dimension dimension) {
        boolean answering = assessment.answering(dimension.key());
        return new Home.Task(
                assessment,
                dimension,
                assessment.stateOf(dimension.key()),
                here.progress(),
                part.handedIn().contains(dimension.key()),
                answering ? here.toContinue() : Optional.empty(),
                part.dueOn(here.steps().stream().map(Journey.Step::topic).toList()));
    }

    private Stream<Home.Reviewing> reviews(Member member, Assessment assessment) {
        return edition(assessment).dimensions().stream()
                .filter(it -> assessment.stateOf(it.key()) == Workflow.State.SUBMITTED)
                .filter(it -> assessment
                        .scope(it.key())
                        .filter(scope -> scope.actors(member).contains(Workflow.Actor.REVIEWER))
                        .isPresent())
                .map(it -> new Home.Reviewing(assessment, it));
    }

    private List<Home.Running> running(Member member, List<Assessment> open) {
        Map<AssessmentId, Turnout> all = turnouts.of(member, open);
        return open.stream()
                .map(it -> new Home.Running(it, progress(it, all.get(it.id()))))
                .toList();
    }

    private AnsweringProgress progress(Assessment assessment, @Nullable Turnout turnout) {
        return Journey.whole(assessment.asks(edition(assessment)), turnout == null ? Set.of() : turnout.settled())
                .progress();
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow();
    }
}
