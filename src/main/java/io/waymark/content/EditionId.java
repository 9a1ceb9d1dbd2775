package io.waymark.content;

import java.io.Serializable;

/** One published version of a model, printed as {@code cnmm:4.0-beta.1}. */
public record EditionId(String model, String version) implements Serializable {

    /**
     * Reads the printed form.
     *
     * @throws IllegalArgumentException where the text holds no colon
     */
    public static EditionId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not an edition: " + text);
        }
        return new EditionId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return model + ":" + version;
    }
}
