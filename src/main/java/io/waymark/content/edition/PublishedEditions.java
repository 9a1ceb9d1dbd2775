package io.waymark.content.edition;

import io.waymark.content.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editions of a database without a portal: nothing is published, and the content folder is not looked at. */
public final class PublishedEditions {

    private PublishedEditions() {}

    /**
     * Reads them all.
     *
     * @throws io.waymark.content.file.InvalidContent where none was ever published
     */
    public static Editions in(JdbcClient jdbc) {
        EditionArchive archive = new EditionArchive(jdbc);
        return EditionsInMemory.of(archive.published(), id -> EditionReader.readPublished(archive.folder(id)));
    }
}
