package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the owner, and those who answer what was found wanting, that a dimension came back; nobody tells themselves. */
@Component
class SentBack {

    private final Assignments assignments;
    private final ApplicationEventPublisher events;

    SentBack(Assignments assignments, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.events = events;
    }

    void tell(Member reviewer, Assessment assessment, Dimension dimension, Review review, Instant now) {
        String words = review.returned().stream().map(Review.Remark::comment).collect(Collectors.joining("\n"));
        for (PersonId person : concerned(reviewer, assessment, dimension, review)) {
            events.publishEvent(new Notice(
                    reviewer.organisation(),
                    person,
                    reviewer.person(),
                    Notice.Kind.SENT_BACK,
                    assessment.id().value(),
                    assessment.about(dimension.title()),
                    words,
                    null,
                    "/orgs/%s/assessments/%s/review/%s".formatted(reviewer.slug(), assessment.id(), dimension.key()),
                    now));
        }
    }

    private Set<PersonId> concerned(Member reviewer, Assessment assessment, Dimension dimension, Review review) {
        List<TopicKey> topics =
                review.returned().stream().map(it -> it.practice().topic()).toList();
        return Stream.concat(
                        assessment.ownerOf(dimension.key()).stream(),
                        assignments.of(reviewer, assessment.id()).stream()
                                .filter(it -> topics.contains(it.topic()))
                                .map(Assignment::person))
                .filter(it -> !it.equals(reviewer.person()))
                .collect(Collectors.toSet());
    }
}
