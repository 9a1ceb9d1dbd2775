package io.waymark.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/** A topic, as {@code <dimension>.<topic>}. */
public record TopicKey(@JsonValue String value) implements Serializable, Comparable<TopicKey> {

    /** The dimension that the topic belongs to; one that no edition has where the key cannot name a topic. */
    public DimensionKey dimension() {
        return new DimensionKey(value.substring(0, Math.max(0, value.indexOf('.'))));
    }

    /** The last part, unique within the dimension; serves as path segment. */
    public String slug() {
        return value.substring(value.indexOf('.') + 1);
    }

    /** The key of a practice of this topic. */
    public PracticeKey practice(String slug) {
        return new PracticeKey(value + "." + slug);
    }

    @Override
    public int compareTo(TopicKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
