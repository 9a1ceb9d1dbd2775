package io.waymark.content;

import java.util.List;
import java.util.Optional;

/** The published editions, held in memory: looking one up costs no query. */
public interface Editions {

    /** All editions, the newest published first. */
    List<Edition> all();

    Optional<Edition> find(EditionId id);

    /** When an edition was published, and as what. */
    Imprint imprint(Edition edition);

    /** The edition that new assessments use. */
    Edition current();
}
