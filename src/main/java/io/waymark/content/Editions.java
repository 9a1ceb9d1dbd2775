package io.waymark.content;

import java.util.List;
import java.util.Optional;

/** The published editions, held in memory: looking one up costs no query. */
public interface Editions {

    /** All editions, the newest published first. */
    List<Edition> all();

    Optional<Edition> find(EditionId id);

    /** The edition that says what became of this one's practices; empty for the newest. */
    default Optional<Edition> after(EditionId id) {
        return all().stream()
                .filter(it -> it.map() != null && it.map().from().equals(id))
                .findFirst();
    }

    /** From one edition to the next; empty where the later says nothing of the earlier. */
    default Optional<EditionMap> map(EditionId from, EditionId to) {
        return find(to).map(Edition::map).filter(it -> it.from().equals(from));
    }

    /** When an edition was published, and as what. */
    Imprint imprint(Edition edition);

    /** The edition that new assessments use. */
    Edition current();
}
