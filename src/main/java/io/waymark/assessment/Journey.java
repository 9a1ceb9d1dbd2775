package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A respondent's way through the questions: which topics they can reach, in which order, what comes next, and how far
 * they are. Every topic of theirs is reachable at any time; the order only says what "next" means.
 *
 * @param steps the topics that the respondent answers, in the order of the edition
 */
public record Journey(List<Step> steps) {

    /** One topic, which is one page; {@code answered} holds what is settled, by an answer or because it is not asked for yet. */
    public record Step(Dimension dimension, Topic topic, List<Practice> practices, Set<PracticeKey> answered) {

        public AnsweringProgress progress() {
            return AnsweringProgress.of(practices, answered);
        }

        /** The first question that is still open; the first of all when none is. */
        public Practice firstOpen() {
            return practices.stream()
                    .filter(it -> !answered.contains(it.key()))
                    .findFirst()
                    .orElseGet(practices::getFirst);
        }
    }

    /** The way of somebody through their part, where they may still answer or not. */
    public static Journey of(AskedPractices asked, Part part) {
        Map<PracticeKey, Rating> ratings = part.ratings();
        return through(asked, it -> part.answers(it.key()), it -> asked.settled(it, ratings));
    }

    /** The whole way, whoever answers. */
    public static Journey whole(AskedPractices asked, Set<PracticeKey> settled) {
        return through(asked, it -> true, it -> settled);
    }

    private static Journey through(
            AskedPractices asked, Predicate<Topic> reachable, Function<Topic, Set<PracticeKey>> settled) {
        return new Journey(asked.edition().dimensions().stream()
                .flatMap(dimension -> dimension.topics().stream()
                        .filter(reachable)
                        .map(topic -> step(dimension, topic, asked.of(topic), settled.apply(topic))))
                .filter(step -> !step.practices().isEmpty())
                .toList());
    }

    private static Step step(Dimension dimension, Topic topic, List<Practice> asked, Set<PracticeKey> given) {
        return new Step(
                dimension,
                topic,
                asked,
                asked.stream().map(Practice::key).filter(given::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /** The step of a topic; empty where the respondent does not answer it. */
    public Optional<Step> step(TopicKey topic) {
        return steps.stream().filter(it -> it.topic().key().equals(topic)).findFirst();
    }

    public Optional<Step> previous(Step step) {
        return at(steps.indexOf(step) - 1);
    }

    public Optional<Step> next(Step step) {
        return at(steps.indexOf(step) + 1);
    }

    /** Where to continue: the first topic begun but not finished, else the first with an open question. */
    public Optional<Step> toContinue() {
        return steps.stream()
                .filter(it -> it.progress().started() && !it.progress().done())
                .findFirst()
                .or(() -> steps.stream().filter(it -> !it.progress().done()).findFirst());
    }

    /** The steps of one dimension. */
    public List<Step> in(DimensionKey dimension) {
        return steps.stream()
                .filter(it -> it.dimension().key().equals(dimension))
                .toList();
    }

    /** The dimensions of this way, in order. */
    public List<Dimension> dimensions() {
        return steps.stream().map(Step::dimension).distinct().toList();
    }

    public AnsweringProgress progress() {
        return sum(steps);
    }

    public AnsweringProgress progress(DimensionKey dimension) {
        return sum(in(dimension));
    }

    private Optional<Step> at(int position) {
        return position < 0 || position >= steps.size() ? Optional.empty() : Optional.of(steps.get(position));
    }

    private static AnsweringProgress sum(List<Step> steps) {
        return steps.stream().map(Step::progress).reduce(AnsweringProgress.NONE, AnsweringProgress::plus);
    }
}
