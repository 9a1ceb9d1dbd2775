package io.waymark.dashboard;

import io.waymark.assessment.Answer;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Journey;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is waiting for a person: three statements, however many assessments are open. */
@Component
class Waiting {

    private static final int RECENT = 8;

    private final Assessments assessments;
    private final Answers answers;
    private final Editions editions;
    private final ActivityRecord activity;

    Waiting(Assessments assessments, Answers answers, Editions editions, ActivityRecord activity) {
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
        this.activity = activity;
    }

    @Transactional(readOnly = true)
    Home forMember(Member member) {
        List<Assessment> open =
                assessments.of(member).stream().filter(Assessment::open).toList();
        Map<AssessmentId, List<Answer>> given =
                answers.of(member, open.stream().map(Assessment::id).toList());
        return new Home(
                open.stream()
                        .flatMap(it -> tasks(member, it, given.getOrDefault(it.id(), List.of())))
                        .toList(),
                Assessment.runBy(member)
                        ? open.stream()
                                .map(it -> running(it, given.getOrDefault(it.id(), List.of())))
                                .toList()
                        : List.of(),
                activity.latest(member, RECENT));
    }

    private Stream<Home.Task> tasks(Member member, Assessment assessment, Collection<Answer> given) {
        Journey journey = Journey.of(member, assessment, edition(assessment), given);
        Optional<PersonId> me = Optional.of(member.person());
        return journey.dimensions().stream()
                .filter(it -> assessment.ownerOf(it.key()).equals(me))
                .map(it -> task(assessment, journey, it));
    }

    private static Home.Task task(Assessment assessment, Journey journey, Dimension dimension) {
        Journey here = new Journey(journey.in(dimension.key()));
        return new Home.Task(assessment, dimension, here.progress(), here.toContinue());
    }

    private Home.Running running(Assessment assessment, Collection<Answer> given) {
        return new Home.Running(
                assessment, Journey.whole(edition(assessment), given).progress());
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow();
    }
}
