package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.file.ContentFolder;

/** The editions that the portal ships, for tests without a portal. */
public final class BuiltEditions {

    private BuiltEditions() {}

    public static Edition of(EditionId id) {
        return EditionFolder.among(ContentFolder.built().files()).stream()
                .map(EditionReader::readPublished)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
