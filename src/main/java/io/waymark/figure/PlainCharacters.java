package io.waymark.figure;

/** The characters of figures and days, whichever keyboard or spreadsheet wrote them: digits of any script, all spaces and signs. */
public final class PlainCharacters {

    private PlainCharacters() {}

    /** The same in ASCII where ASCII has it, without spaces at the ends and without marks that nobody sees. */
    public static String of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        written.codePoints()
                .filter(it -> Character.getType(it) != Character.FORMAT)
                .map(PlainCharacters::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            return ' ';
        }
        return switch (character) {
            case '\u2212', '\uFF0D', '\u2010', '\u2011' -> '-';
            case '\uFF0B' -> '+';
            case '\u066A', '\uFF05', '\uFE6A' -> '%';
            case '\u066B', '\uFF0E' -> '.';
            case '\u066C', '\uFF0C' -> ',';
            case '\uFF0F' -> '/';
            default -> character;
        };
    }
}
