package io.waymark.pulse;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.organisation.NotFound;
import java.util.List;

/** The questions of one dimension: one page. */
record QuestionsPage(PulseFacts pulse, Way way, Dimension dimension, List<TopicQuestion> questions) {

    public Edition edition() {
        return way.edition();
    }

    public AnsweringProgress progress() {
        return way.progress();
    }

    public int minutes() {
        return PulsePace.minutes(progress());
    }

    /**
     * The same page with one answer in another state.
     *
     * @throws NotFound where the dimension has no such topic
     */
    QuestionsPage with(ChoiceState state) {
        question(state.topic());
        return new QuestionsPage(
                pulse,
                way,
                dimension,
                questions.stream()
                        .map(it -> it.topic().key().equals(state.topic()) ? it.with(state) : it)
                        .toList());
    }

    /**
     * One question of the page.
     *
     * @throws NotFound where the dimension has no such topic
     */
    public TopicQuestion question(TopicKey topic) {
        return questions.stream()
                .filter(it -> it.topic().key().equals(topic))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The question on the page after this one; the same where it is the last. */
    TopicKey after(TopicKey topic) {
        int next = questions.indexOf(question(topic)) + 1;
        return questions.get(Math.min(next, questions.size() - 1)).topic().key();
    }
}
