package io.waymark.evidence;

/** What names and addresses are made of: characters that can be seen, and that stand where they are read. */
final class SeenText {

    private SeenText() {}

    /** Whether nothing in it is invisible. */
    static boolean is(String text) {
        return text.codePoints().noneMatch(SeenText::invisible);
    }

    /** Format characters too: one of them writes the rest of a name from right to left, so that exe.png ends in gnp.exe. */
    private static boolean invisible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
