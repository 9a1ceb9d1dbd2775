package io.waymark.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which letters can be printed. What no font of ours has shows as one sign; what nobody sees is left out. */
final class Lettering {

    /** Stands for a letter that cannot be printed. */
    static final int REPLACEMENT = 0xFFFD;

    private final List<CmapLookup> fonts;

    Lettering(Typeface... faces) {
        this.fonts = List.of(faces).stream().map(Lettering::letters).toList();
    }

    /** The same text, of nothing but letters that can be printed; markup stays markup. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(it -> !unseen(it))
                .forEach(it -> printable.appendCodePoint(prints(it) ? it : REPLACEMENT));
        return printable.toString();
    }

    private boolean prints(int letter) {
        return Character.isWhitespace(letter) || fonts.stream().allMatch(it -> it.getGlyphId(letter) > 0);
    }

    /** Marks that join, split and turn letters, and what XML cannot hold. */
    private static boolean unseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> letter != '\n' && letter != '\t';
            default -> letter >= 0xFE00 && letter <= 0xFE0F;
        };
    }

    private static CmapLookup letters(Typeface face) {
        try (InputStream file = face.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
