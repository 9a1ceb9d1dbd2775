package io.waymark.evidence;

import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece that someone wishes to add.
 *
 * @param id made with the form, so that a form sent twice adds one piece
 */
public record NewEvidence(
        EvidenceId id,
        String title,
        Substance substance,
        PersonId owner,
        LocalDate datedOn,
        @Nullable LocalDate reviewBy) {

    /** What it consists of. */
    public sealed interface Substance {}

    /** An address for people; the portal never asks there. */
    public record Link(String url) implements Substance {}

    /** A file that {@link FileCheck} accepted. */
    public record File(String name, FileType type, byte[] bytes) implements Substance {}
}
