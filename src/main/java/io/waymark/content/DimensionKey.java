package io.waymark.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/** A dimension, e.g. {@code business-outcomes}. */
public record DimensionKey(@JsonValue String value) implements Serializable, Comparable<DimensionKey> {

    /** The key of a topic of this dimension. */
    public TopicKey topic(String slug) {
        return new TopicKey(value + "." + slug);
    }

    @Override
    public int compareTo(DimensionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
