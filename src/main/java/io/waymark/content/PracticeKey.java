package io.waymark.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/** A practice, as {@code <dimension>.<topic>.<practice>}; unique in an edition and stable across editions. */
public record PracticeKey(@JsonValue String value) implements Serializable, Comparable<PracticeKey> {

    /**
     * Takes a key as it was written, which may be in an address.
     *
     * @throws IllegalArgumentException where it cannot name a practice
     */
    public PracticeKey {
        if (value.lastIndexOf('.') < 1) {
            throw new IllegalArgumentException("No practice: " + value);
        }
    }

    /** The topic that the practice belongs to. */
    public TopicKey topic() {
        return new TopicKey(value.substring(0, value.lastIndexOf('.')));
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
