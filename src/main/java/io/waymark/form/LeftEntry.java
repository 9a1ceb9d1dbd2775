package io.waymark.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the undo of an act sends to the act's opposite where the thing has no version of its own: the entry in the record that
 * the act left. Whoever asks for the opposite by itself sends none.
 */
public record LeftEntry(@Nullable UUID entry) {}
