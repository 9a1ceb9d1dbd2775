package io.waymark.planning;

import io.waymark.content.TopicKey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A topic that does not apply, as it was typed.
 *
 * @param topic its key
 */
record LeftOutForm(
        @NotBlank(message = "{planning.left-out.error.topic}")
        String topic,

        @NotBlank(message = "{planning.left-out.error.why}") @Size(max = 500)
        String why) {

    static final LeftOutForm EMPTY = new LeftOutForm("", "");

    TopicKey key() {
        return new TopicKey(topic);
    }
}
