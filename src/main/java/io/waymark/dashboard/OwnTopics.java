package io.waymark.dashboard;

import io.waymark.assessment.Part;
import io.waymark.assessment.Scored;
import io.waymark.content.TopicKey;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.TopicScore;
import io.waymark.scoring.Verification;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a member answers for a unit, what came of it, and what would move it.
 *
 * @param current the assessment that is open, else the one that was signed off last
 * @param part the member's own in it
 * @param next what to examine first of their dimensions
 */
record OwnTopics(ShownUnit shown, Scored current, Part part, List<OwnTopic> topics, List<Verification> next) {

    /** Their dimensions, in the order of the edition. */
    public List<DimensionScore> dimensions() {
        return current.card().dimensions().stream()
                .filter(it -> part.answersAnyOf(it.dimension()))
                .toList();
    }

    public List<OwnTopic> in(DimensionScore dimension) {
        return topics.stream()
                .filter(it -> it.score()
                        .topic()
                        .key()
                        .dimension()
                        .equals(dimension.dimension().key()))
                .toList();
    }

    /** The topics that hold a dimension where it is, the member's own first. */
    public List<TopicScore> holding(DimensionScore dimension) {
        Predicate<TopicScore> own = it -> mine(it.topic().key());
        List<TopicScore> all = dimension.holding();
        return Stream.concat(all.stream().filter(own), all.stream().filter(own.negate()))
                .toList();
    }

    public boolean mine(TopicKey topic) {
        return part.answers(topic);
    }
}
