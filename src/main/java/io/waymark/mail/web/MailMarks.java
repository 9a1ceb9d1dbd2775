package io.waymark.mail.web;

import io.waymark.mail.MailState;

/** How states are drawn; the word always stands beside it. */
final class MailMarks {

    private MailMarks() {}

    static String of(MailState state) {
        return switch (state) {
            case WAITING, READER_LEFT -> "status-todo";
            case SENDING -> "status-progress";
            case SENT, SHOWN -> "status-done";
            case UNCERTAIN -> "status-review";
            case FAILED, NO_ADDRESS -> "status-blocked";
        };
    }
}
