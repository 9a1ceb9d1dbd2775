package io.waymark.mail;

/** What the mail server said to a mail. The difference that counts: whether it can have taken it. */
sealed interface ServerAnswer {

    /** In its own words, or those of the line to it; empty where it took the mail. */
    String why();

    /** It took it. */
    record Accepted() implements ServerAnswer {
        @Override
        public String why() {
            return "";
        }
    }

    /** It surely did not take this mail, and said why. */
    record Refused(String why) implements ServerAnswer {}

    /** It could not be talked to at all, so it took nothing; others need not try now. */
    record Unreachable(String why) implements ServerAnswer {}

    /** The line broke before the answer: it may have taken it or not. */
    record Unknown(String why) implements ServerAnswer {}
}
