package io.waymark.mail;

/** What the mail server said to a mail. The difference that counts: whether it can have taken it. */
sealed interface Answer {

    /** It took it. */
    record Accepted() implements Answer {}

    /** It surely did not take this mail, and said why. */
    record Refused(String why) implements Answer {}

    /** It could not be talked to at all, so it took nothing; others need not try now. */
    record Unreachable(String why) implements Answer {}

    /** The line broke before the answer: it may have taken it or not. */
    record Unknown(String why) implements Answer {}
}
