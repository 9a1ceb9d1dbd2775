package io.waymark.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published editions, held in memory: looking one up costs no query. */
public interface Editions {

    /** All editions, the newest published first. */
    List<Edition> all();

    Optional<Edition> find(EditionId id);

    /** The newest edition to which maps lead from this one, over however many others; empty where none does. */
    default Optional<Edition> after(EditionId id) {
        return all().stream().filter(it -> map(id, it.id()).isPresent()).findFirst();
    }

    /** From one edition to a later one, as one map over all between; empty where no maps lead there. */
    default Optional<EditionMap> map(EditionId from, EditionId to) {
        return Stream.iterate(into(to), it -> it.flatMap(this::oneFurtherBack))
                .limit(all().size())
                .flatMap(Optional::stream)
                .filter(it -> it.from().equals(from))
                .findFirst();
    }

    private Optional<EditionMap> oneFurtherBack(EditionMap map) {
        return into(map.from()).map(it -> it.then(map));
    }

    private Optional<EditionMap> into(EditionId edition) {
        return find(edition).map(Edition::map);
    }

    /** When an edition was published, and as what. */
    Imprint imprint(Edition edition);

    /** The edition that new assessments use. */
    Edition current();
}
