package io.waymark.pulse;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Optional;

/**
 * The questions of one dimension: one page.
 *
 * @param refused whether the pulse could not be finished because nothing was answered
 */
record QuestionsPage(Pulse pulse, Way way, Dimension dimension, List<TopicQuestion> questions, boolean refused) {

    public Edition edition() {
        return way.edition();
    }

    public AnsweringProgress progress() {
        return way.progress();
    }

    public int minutes() {
        return PulsePace.minutes(progress());
    }

    /** The question whose answer could not be saved as it came. */
    public Optional<TopicQuestion> wrong() {
        return questions.stream().filter(it -> it.state().problem() != null).findFirst();
    }

    /** Whether there is an error to show. */
    public boolean faulty() {
        return refused || wrong().isPresent();
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
                        .toList(),
                refused);
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

    /** The same page, which could not be finished. */
    QuestionsPage withNothingSaid() {
        return new QuestionsPage(pulse, way, dimension, questions, true);
    }
}
