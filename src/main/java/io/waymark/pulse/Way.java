package io.waymark.pulse;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's way through the questions of a pulse: a page for each dimension, and where they left off. */
record Way(Edition edition, Set<TopicKey> answered) {

    static Way of(Edition edition, Collection<PulseAnswer> answers) {
        return new Way(edition, answers.stream().map(PulseAnswer::topic).collect(Collectors.toUnmodifiableSet()));
    }

    /** The first question that is still open, if any is. */
    public Optional<Topic> firstOpen() {
        return edition.topics().stream()
                .filter(it -> !answered.contains(it.key()))
                .findFirst();
    }

    public AnsweringProgress progress() {
        return PulsePace.progress(answered.size(), edition.topics().size());
    }

    public AnsweringProgress progress(Dimension dimension) {
        int given = (int) dimension.topics().stream()
                .filter(it -> answered.contains(it.key()))
                .count();
        return PulsePace.progress(given, dimension.topics().size());
    }

    /** Position of a dimension's page, from 1. */
    public int position(Dimension dimension) {
        return edition.dimensions().indexOf(dimension) + 1;
    }

    public Optional<Dimension> previous(Dimension dimension) {
        return at(position(dimension) - 2);
    }

    public Optional<Dimension> next(Dimension dimension) {
        return at(position(dimension));
    }

    private Optional<Dimension> at(int place) {
        return place < 0 || place >= edition.dimensions().size()
                ? Optional.empty()
                : Optional.of(edition.dimensions().get(place));
    }
}
