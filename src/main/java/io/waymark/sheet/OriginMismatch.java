package io.waymark.sheet;

/** How a file that comes back is not what it was handed out as. */
public enum OriginMismatch {
    /** It was handed out for something else, or by another organisation. */
    OTHER,
    /** It was handed to somebody else. */
    PERSON
}
