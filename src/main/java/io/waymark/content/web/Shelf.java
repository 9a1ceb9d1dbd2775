package io.waymark.content.web;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a path names; every method throws {@link NotInModel} where it names nothing. */
@Component
class Shelf {

    private final Editions editions;

    Shelf(Editions editions) {
        this.editions = editions;
    }

    List<EditionPage> all() {
        return editions.all().stream().map(this::page).toList();
    }

    EditionPage edition(EditionId id) {
        return page(find(id));
    }

    DimensionPage dimension(EditionId id, DimensionKey key) {
        var edition = find(id);
        return edition.dimension(key)
                .map(dimension -> new DimensionPage(edition, editions.imprint(edition), dimension))
                .orElseThrow(() -> new NotInModel(key));
    }

    TopicPage topic(EditionId id, TopicKey key, @Nullable Integer level) {
        var edition = find(id);
        refuseUnknown(level, edition);
        var dimension = edition.dimension(key.dimension()).orElseThrow(() -> new NotInModel(key));
        var topic = edition.topic(key).orElseThrow(() -> new NotInModel(key));
        return new TopicPage(edition, editions.imprint(edition), dimension, topic, level);
    }

    /**
     * What differs between an edition and one before, also where that one has a topic and this has not.
     *
     * @param from the version of the one before; null for the last before
     */
    ChangesPage changes(EditionId id, @Nullable String from, @Nullable TopicKey topic) {
        var later = find(id);
        var map = (from == null
                        ? Optional.ofNullable(later.map())
                        : editions.map(find(new EditionId(id.model(), from)).id(), id))
                .orElseThrow(() -> new NotInModel(id + " changes"));
        var earlier = find(map.from());
        return new ChangesPage(earlier, later, map, topic == null ? null : topic(later, earlier, topic));
    }

    private static Topic topic(Edition later, Edition earlier, TopicKey key) {
        return later.topic(key).or(() -> earlier.topic(key)).orElseThrow(() -> new NotInModel(key));
    }

    private EditionPage page(Edition edition) {
        return new EditionPage(
                edition,
                editions.imprint(edition),
                edition.id().equals(editions.current().id()));
    }

    private Edition find(EditionId id) {
        return editions.find(id).orElseThrow(() -> new NotInModel(id));
    }

    private static void refuseUnknown(@Nullable Integer level, Edition edition) {
        if (level != null && edition.levels().stream().noneMatch(it -> it.number() == level)) {
            throw new NotInModel("level " + level);
        }
    }
}
