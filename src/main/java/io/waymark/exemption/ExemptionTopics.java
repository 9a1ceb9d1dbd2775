package io.waymark.exemption;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.form.SelectOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The topics that an exemption can be about; one that the model dropped stays where it stands.
 *
 * @param dropped key to what it is called
 */
record ExemptionTopics(List<Dimension> dimensions, Map<String, String> dropped) {

    static ExemptionTopics of(Edition edition, Collection<ListedExemption> standing) {
        Map<String, String> dropped = new LinkedHashMap<>();
        standing.stream()
                .flatMap(it -> Stream.ofNullable(it.topic()))
                .filter(it -> edition.topic(it).isEmpty())
                .forEach(it -> dropped.put(it.value(), it.value()));
        return new ExemptionTopics(edition.dimensions(), dropped);
    }

    boolean offer(String topic) {
        return topic.isEmpty() || !title(topic).isEmpty();
    }

    /** The topic's title; empty where there is none. */
    String title(@Nullable Object topic) {
        return dimensions.stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> it.key().value().equals(String.valueOf(topic)))
                .map(Topic::title)
                .findFirst()
                .orElseGet(() -> dropped.getOrDefault(String.valueOf(topic), ""));
    }

    List<SelectOption.Group> groups() {
        List<SelectOption.Group> groups = new ArrayList<>(dimensions.stream()
                .map(it -> new SelectOption.Group(it.title(), options(it.topics())))
                .toList());
        dropped.forEach((key, title) ->
                groups.add(new SelectOption.Group(title, List.of(new SelectOption(new TopicKey(key), title)))));
        return groups;
    }

    private static List<SelectOption> options(List<Topic> topics) {
        return topics.stream().map(it -> new SelectOption(it.key(), it.title())).toList();
    }
}
