package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was done, said once on the page that comes next.
 *
 * @param message key of the words about the title
 * @param undo the piece to use again, where something was removed
 */
record Said(String message, String title, @Nullable EvidenceId undo) implements Serializable {}
