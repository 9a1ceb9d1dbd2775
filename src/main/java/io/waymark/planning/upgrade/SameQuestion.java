package io.waymark.planning.upgrade;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where questions of one edition stand in another, whichever of the two is the later. */
record SameQuestion(Editions editions, Edition from, Edition to) {

    /** The first that it became, or that it was made of; empty where nothing of it is asked there. */
    Optional<PracticeKey> of(PracticeKey practice) {
        if (from.equals(to)) {
            return Optional.of(practice);
        }
        Stream<PracticeKey> became =
                editions.map(from.id(), to.id()).stream().flatMap(it -> it.became(List.of(practice)).stream());
        Stream<PracticeKey> came = editions.map(to.id(), from.id()).stream()
                .flatMap(it -> it.into(practice).stream())
                .flatMap(it -> it.from().stream());
        return Stream.concat(became, came).findFirst();
    }

    /** The topic itself where it is asked there, else where the first of its questions went. */
    Optional<TopicKey> of(TopicKey topic) {
        return to.topic(topic)
                .map(Topic::key)
                .or(() -> from.topic(topic).stream()
                        .flatMap(it -> it.practices().stream())
                        .flatMap(it -> of(it.key()).stream())
                        .map(PracticeKey::topic)
                        .findFirst());
    }
}
