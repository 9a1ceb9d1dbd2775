package io.waymark.pulse;

import io.waymark.content.TopicKey;
import org.jspecify.annotations.Nullable;

/**
 * A wish to save an answer of a pulse.
 *
 * @param level 0 to 5, or null for "I can't say"
 * @param seenVersion the version that the person had on the screen, 0 for none
 */
public record PulseSave(
        PulseId pulse, TopicKey topic, @Nullable Integer level, int seenVersion) {}
