package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.file.ContentFolder;

/** Editions that the portal ships, for tests that need neither database nor Spring. */
public final class RealEdition {

    private RealEdition() {}

    /** The edition of this id. */
    public static Edition of(EditionId id) {
        return EditionFolder.among(ContentFolder.built().files()).stream()
                .map(EditionReader::read)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
