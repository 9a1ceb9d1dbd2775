package io.waymark.mail;

import java.util.UUID;

/**
 * A mail in the hands of one deliverer.
 *
 * @param attempt how often it was claimed, this time included
 * @param name of the reader; empty where nobody knows it yet
 * @param html the inside of the HTML body
 */
record ClaimedMail(
        UUID organisation,
        UUID id,
        int attempt,
        String address,
        String name,
        String subject,
        String text,
        String html) {}
