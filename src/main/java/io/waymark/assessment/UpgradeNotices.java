package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells everybody who answers, once, that the questions changed, and what that means for their own; nobody tells themselves. */
@Component
class UpgradeNotices {

    /** That mails are written in. */
    private static final Locale LANGUAGE = Locale.UK;

    private final Assignments assignments;
    private final Sql sql;
    private final MessageSource words;
    private final ApplicationEventPublisher events;

    UpgradeNotices(Assignments assignments, Sql sql, MessageSource words, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.sql = sql;
        this.words = words;
        this.events = events;
    }

    private record Said(PersonId person, PracticeKey practice, Rating rating) {}

    /** @param after what takes the place, with everybody's topics */
    void tell(Member lead, Assessment after, Upgrade upgrade, Instant now) {
        Map<PersonId, Map<PracticeKey, Rating>> said =
                said(lead, after.upgradedFrom().orElseThrow());
        AskedPractices asked = after.asks(upgrade.later());
        topics(lead, after)
                .forEach((person, topics) -> events.publishEvent(notice(
                        lead,
                        person,
                        after,
                        ChangedQuestions.of(upgrade, asked, topics, said.getOrDefault(person, Map.of())),
                        now)));
    }

    private Map<PersonId, Set<TopicKey>> topics(Member lead, Assessment after) {
        return assignments.of(lead, after.id()).stream()
                .filter(it -> !it.person().equals(lead.person()))
                .collect(Collectors.groupingBy(
                        Assignment::person, Collectors.mapping(Assignment::topic, Collectors.toSet())));
    }

    /** What everybody answered before; nobody is told of another's. */
    private Map<PersonId, Map<PracticeKey, Rating>> said(Member lead, AssessmentId before) {
        return sql.of(lead, """
                select respondent_id as person, practice_key as practice, rating from answer
                where organisation_id = :organisation and assessment_id = :before and rating is not null
                """).with("before", before).list(Said.class).stream()
                .collect(Collectors.groupingBy(Said::person, Collectors.toMap(Said::practice, Said::rating)));
    }

    private Notice notice(Member lead, PersonId to, Assessment after, ChangedQuestions changed, Instant now) {
        return new Notice(
                lead.organisation(),
                to,
                lead.person(),
                Notice.Kind.QUESTIONS_CHANGED,
                after.id().value(),
                after.title() + ", " + after.unitName(),
                lines(changed, after.edition().version()),
                null,
                "/orgs/%s/assessments/%s".formatted(lead.slug(), after.id()),
                now);
    }

    private String lines(ChangedQuestions changed, String version) {
        return Stream.of(
                        words.getMessage("assessment.changed.version", new Object[] {version}, LANGUAGE),
                        line("kept", changed.kept()),
                        line("confirm", changed.toConfirm()),
                        line("new", changed.anew()))
                .collect(Collectors.joining("\n"));
    }

    private String line(String what, long questions) {
        return words.getMessage("assessment.changed." + what, new Object[] {questions}, LANGUAGE);
    }
}
