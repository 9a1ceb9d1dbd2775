package io.waymark.pulse;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the questions of a member's own pulse: two statements, whatever was answered. */
@Component
class PulseQuestions {

    static final String VIEW = "pulse/questions";

    private final PulseRows rows;
    private final PulseAnswers answers;
    private final Editions editions;

    PulseQuestions(PulseRows rows, PulseAnswers answers, Editions editions) {
        this.rows = rows;
        this.answers = answers;
        this.editions = editions;
    }

    /**
     * The page of a dimension.
     *
     * @throws NotFound where the pulse is not the member's own or its edition has no such dimension
     */
    @Transactional(readOnly = true)
    QuestionsPage of(Member member, PulseId id, DimensionKey key) {
        return page(rows.of(member, id).onlyFor(member), key, answers.of(member, id));
    }

    /** The page on which a pulse is finished. */
    @Transactional(readOnly = true)
    QuestionsPage last(Member member, PulseId id) {
        PulseFacts pulse = rows.of(member, id).onlyFor(member);
        return page(pulse, edition(pulse).dimensions().getLast().key(), answers.of(member, id));
    }

    private QuestionsPage page(PulseFacts pulse, DimensionKey key, List<PulseAnswer> given) {
        Edition edition = edition(pulse);
        Dimension dimension = edition.dimension(key).orElseThrow(NotFound::new);
        Map<TopicKey, PulseAnswer> byTopic =
                given.stream().collect(Collectors.toMap(PulseAnswer::topic, Function.identity()));
        return new QuestionsPage(
                pulse,
                Way.of(edition, given),
                dimension,
                dimension.topics().stream()
                        .map(it -> new TopicQuestion(it, ChoiceState.opened(it.key(), byTopic.get(it.key()))))
                        .toList());
    }

    private Edition edition(PulseFacts pulse) {
        return editions.find(pulse.edition()).orElseThrow(NotFound::new);
    }
}
