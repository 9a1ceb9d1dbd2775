package io.waymark.pulse;

import io.waymark.content.TopicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the person said of one topic.
 *
 * @param level the highest whose summary is true with those below it, 0 where not even the first is; null for "I can't say"
 * @param version counts its saves from 1
 */
public record PulseAnswer(TopicKey topic, @Nullable Integer level, int version, Instant savedAt) {}
