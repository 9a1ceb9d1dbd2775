package io.waymark.membership.export;

import java.io.Serializable;

/** Why a file is not read in; nothing of it stays. */
final class UnreadableExport extends RuntimeException {

    private final String words;
    private final transient Serializable[] about;

    /**
     * @param words key of the message
     * @param about its values, where one helps the line of the file
     */
    UnreadableExport(String words, Serializable... about) {
        super(words);
        this.words = words;
        this.about = about;
    }

    String words() {
        return words;
    }

    Serializable[] about() {
        return about;
    }
}
