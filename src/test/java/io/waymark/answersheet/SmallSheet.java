package io.waymark.answersheet;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Source;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.sheet.SheetSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Pete answers the topic "Logs" of a small edition; "Skills" is another's, and an older edition asked "paper". */
final class SmallSheet {

    static final TopicKey LOGS = new TopicKey("process.logs");
    static final TopicKey SKILLS = new TopicKey("people.skills");

    private static final Topic QUESTIONS = topic(LOGS, "known", "kept", "read");
    private static final Edition EDITION = edition("2.0", QUESTIONS, topic(SKILLS, "plan"));
    private static final Edition OLDER = edition("1.0", topic(LOGS, "known", "paper"));
    private static final Member PETE = new Member(
            new OrganisationId(UUID.randomUUID()),
            "acme",
            "Acme Retail",
            new PersonId(UUID.randomUUID()),
            "Pete Nowak",
            Set.of(Role.OWNER),
            ZoneOffset.UTC);

    private SmallSheet() {}

    /** Pete's sheet as it is read from text, over what he answered before. */
    static ReadAnswers read(String rows, Answer... before) {
        return switch (words().reader().ofText(rows)) {
            case SheetSource.Lines it -> reading(before).of(it.lines());
            case SheetSource.Unread it -> ReadAnswers.unreadable(List.of(it.fault()));
        };
    }

    static AnswerReading reading(Answer... before) {
        return new AnswerReading(mine(before), words(), List.of(EDITION, OLDER), Map.of());
    }

    static Mine mine(Answer... before) {
        return new Mine(
                PETE,
                new Assessment() {},
                EDITION,
                null,
                EDITION.dimensions(),
                List.of(new Journey.Step(EDITION.dimensions().getFirst(), QUESTIONS, QUESTIONS.practices(), Set.of())),
                Arrays.stream(before).collect(Collectors.toMap(Answer::practice, Function.identity())));
    }

    /** An answer of Pete's. */
    static Answer answered(String slug, AnswerContent content) {
        return new Answer(LOGS.practice(slug), PETE.person(), content, 3, Instant.EPOCH);
    }

    /** The problems as the page would say them. */
    static List<String> said(ReadAnswers sheet) {
        AnswerWords words = words();
        return sheet.everyFault().stream()
                .map(it -> (it.line() == 0 ? "" : it.line() + " ")
                        + (it.column().isEmpty() ? "" : it.column() + ": ")
                        + words.say(it.message(), it.words()))
                .toList();
    }

    static AnswerWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/answersheet", "messages/sheet", "messages/assessment");
        messages.setDefaultEncoding("UTF-8");
        return new AnswerWords(messages);
    }

    private static Edition edition(String version, Topic... topics) {
        return new Edition(
                new EditionId("small", version),
                "Small " + version,
                new Source("", "", "", ""),
                List.of(),
                List.of(1),
                List.of(),
                List.of(),
                Arrays.stream(topics)
                        .map(it -> dimension(it.key().dimension(), it))
                        .toList());
    }

    private static Dimension dimension(DimensionKey key, Topic topic) {
        return new Dimension(key, key.value(), "", "", List.of(topic));
    }

    private static Topic topic(TopicKey key, String... slugs) {
        return new Topic(
                key,
                key.slug(),
                "",
                null,
                Map.of(),
                Map.of(),
                List.of(),
                Arrays.stream(slugs).map(it -> practice(key.practice(it))).toList());
    }

    private static Practice practice(PracticeKey key) {
        return new Practice(
                key,
                1,
                key.slug(),
                "",
                "",
                new AnswerTexts("", "", "", ""),
                null,
                List.of(),
                1,
                false,
                1,
                List.of(),
                "",
                new Action("", "", List.of(), List.of(), "", new Effort(1, 1, 1), List.of()));
    }
}
