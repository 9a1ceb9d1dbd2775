package io.waymark.planning.weight;

import io.waymark.assessment.KeptWeight;
import io.waymark.assessment.TopicWeights;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the list of topics with their weights and the page of one; a statement each. */
@Component
class TopicWeightPages {

    static final String ALL = "planning/topic-weights";
    static final String ONE = "planning/topic-weight";

    private final Editions editions;
    private final TopicWeights weights;
    private final WordedOptions worded;

    TopicWeightPages(Editions editions, TopicWeights weights, WordedOptions worded) {
        this.editions = editions;
        this.weights = weights;
        this.worded = worded;
    }

    /** The topics of the edition that new assessments use, by dimension. */
    Map<String, Object> all(Member member) {
        Map<TopicKey, KeptWeight> kept =
                weights.of(member).stream().collect(Collectors.toMap(KeptWeight::topicKey, Function.identity()));
        List<List<WeightedTopic>> dimensions = editions.current().dimensions().stream()
                .map(dimension -> dimension.topics().stream()
                        .map(it -> new WeightedTopic(dimension, it, Optional.ofNullable(kept.get(it.key()))))
                        .toList())
                .toList();
        return Map.of("dimensions", dimensions);
    }

    Map<String, Object> one(Member member, TopicKey key) {
        WeightedTopic weighted = find(member, key);
        return Map.of(
                "weighted",
                weighted,
                "options",
                worded.of("planning.weight.", 1, 2, 3),
                "topicWeightForm",
                TopicWeightForm.of(weighted.kept()));
    }

    /**
     * One topic, as the newest edition that has it names it.
     *
     * @throws NotFound where no edition has it
     */
    WeightedTopic find(Member member, TopicKey key) {
        Edition edition = editions.all().stream()
                .filter(it -> it.topic(key).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        return new WeightedTopic(
                edition.dimension(key.dimension()).orElseThrow(),
                edition.topic(key).orElseThrow(),
                weights.of(member, key));
    }
}
