package io.waymark.value;

/** For whom somebody signs. */
public enum Capacity {
    /** The owner of the goal says that the business got it. */
    BUSINESS,
    /** Finance says that the figures bear it out. */
    FINANCE
}
