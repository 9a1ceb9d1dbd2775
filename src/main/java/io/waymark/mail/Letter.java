package io.waymark.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail in words, before it is printed as plain text and as HTML.
 *
 * @param subject one line
 * @param intro what stands above the parts, possibly empty
 * @param why why the reader gets it
 * @param settings address of the page where the reader switches mails off; null for who has none
 */
record Letter(
        String subject,
        String hello,
        String intro,
        List<Part> parts,
        String why,
        @Nullable String settings) {

    /**
     * One thing that the reader should know.
     *
     * @param what a sentence, in one line
     * @param due a sentence about the day that matters, possibly empty
     * @param words the lines that somebody wrote; none where nobody did
     * @param url where to go on
     */
    record Part(String what, String due, List<String> words, String url) {}
}
