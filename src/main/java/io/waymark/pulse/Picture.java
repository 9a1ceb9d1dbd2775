package io.waymark.pulse;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The provisional picture that a pulse gives: wide ranges by dimension and topic, no level and no single number. */
record Picture(List<OfDimension> dimensions) {

    /** How a topic was answered. */
    enum TopicAnswer {
        CHOSEN,
        CANT_SAY,
        NOTHING;

        static TopicAnswer of(@Nullable PulseAnswer answer) {
            if (answer == null) {
                return NOTHING;
            }
            return answer.level() == null ? CANT_SAY : CHOSEN;
        }
    }

    /** One topic; unless something was chosen its range is the whole scale. */
    record OfTopic(Topic topic, TopicAnswer said, PulseRange range) {

        static OfTopic of(Topic topic, @Nullable PulseAnswer answer) {
            return new OfTopic(
                    topic,
                    TopicAnswer.of(answer),
                    answer == null ? PulseRange.WHOLE_SCALE : PulseRange.of(answer.level()));
        }
    }

    /** One dimension with its topics. */
    record OfDimension(Dimension dimension, List<OfTopic> topics) {

        public PulseRange range() {
            return PulseRange.mean(topics.stream().map(OfTopic::range).toList());
        }

        /** How many topics were answered this way. */
        public int count(TopicAnswer said) {
            return (int) topics.stream().filter(it -> it.said() == said).count();
        }

        /** How many topics were answered, "I can't say" among them. */
        public int answered() {
            return topics.size() - count(TopicAnswer.NOTHING);
        }

        public int unsure() {
            return count(TopicAnswer.CANT_SAY);
        }
    }

    static Picture of(Edition edition, Collection<PulseAnswer> answers) {
        Map<TopicKey, PulseAnswer> said =
                answers.stream().collect(Collectors.toUnmodifiableMap(PulseAnswer::topic, Function.identity()));
        return new Picture(edition.dimensions().stream()
                .map(dimension -> new OfDimension(
                        dimension,
                        dimension.topics().stream()
                                .map(topic -> OfTopic.of(topic, said.get(topic.key())))
                                .toList()))
                .toList());
    }

    /** All topics in the order of the edition. */
    public List<OfTopic> topics() {
        return dimensions.stream().flatMap(it -> it.topics().stream()).toList();
    }

    public int answered() {
        return dimensions.stream().mapToInt(OfDimension::answered).sum();
    }
}
