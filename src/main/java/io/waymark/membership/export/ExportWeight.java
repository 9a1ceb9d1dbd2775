package io.waymark.membership.export;

/**
 * What files add to an export, in bytes. A file is written with two characters a byte.
 *
 * @param files of evidence, as they are kept
 * @param most that a file may take to be read in
 */
record ExportWeight(long files, long most) {

    private static final int CHARACTERS = 2;

    public long written() {
        return CHARACTERS * files;
    }

    /** Whether an export with these files cannot be read in, whatever else is in it. */
    public boolean tooMuch() {
        return written() > most;
    }
}
