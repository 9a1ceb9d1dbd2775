package io.waymark.content;

import java.util.List;

/** One of the five dimensions, with the plain question it answers. */
public record Dimension(DimensionKey key, String title, String question, String summary, List<Topic> topics) {

    /** All practices in the order in which they are asked. */
    public List<Practice> practices() {
        return topics.stream().flatMap(topic -> topic.practices().stream()).toList();
    }

    /** Its key says which it is; no text needs to be read for that. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
