package io.waymark.evidence;

/**
 * The room that an organisation has for files, and how much of it they take, in bytes. Files of withdrawn pieces take theirs,
 * too: they can be used again.
 */
public record FileRoom(long used, long whole) {

    /** Whether a file of this size fits in beside the others. */
    boolean holds(int more) {
        return used + more <= whole;
    }

    /** Whether less than a tenth is left. */
    public boolean scarce() {
        return used > whole / 10 * 9;
    }
}
