package io.waymark.form;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What of a name counts when two are compared: neither capitals nor how many blanks stand between words, nor marks that nobody
 * sees. Two names are the same where their keys are equal; a key is stored beside the name where names must be unique.
 */
public record NameKey(String value) {

    private static final int SOFT_HYPHEN = 0xAD;

    public static NameKey of(String name) {
        String folded = Texts.clean(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        folded.codePoints().forEach(it -> add(key, it));
        return new NameKey(Normalizer.normalize(key, Normalizer.Form.NFC));
    }

    private static void add(StringBuilder key, int character) {
        boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
        if (space && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        } else if (character != SOFT_HYPHEN && !Texts.blank(character)) {
            key.appendCodePoint(character);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
