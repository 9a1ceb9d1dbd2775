package io.waymark.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/** A practice, as {@code <dimension>.<topic>.<practice>}; unique in an edition and stable across editions. */
public record PracticeKey(@JsonValue String value) implements Serializable, Comparable<PracticeKey> {

    /** The topic that the practice belongs to; one that no edition has where the key cannot name a practice. */
    public TopicKey topic() {
        return new TopicKey(value.substring(0, Math.max(0, value.lastIndexOf('.'))));
    }

    /** The last part, unique within the topic; serves as anchor and form field. */
    public String slug() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(PracticeKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
