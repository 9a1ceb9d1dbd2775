package io.waymark.report.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Text in the order in which it is drawn, from left to right (Unicode Standard Annex 9). */
final class VisualOrder implements BidiReorderer {

    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'),
            Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'),
            Map.entry((int) ']', (int) '['),
            Map.entry((int) '{', (int) '}'),
            Map.entry((int) '}', (int) '{'),
            Map.entry((int) '<', (int) '>'),
            Map.entry((int) '>', (int) '<'),
            Map.entry(0xAB, 0xBB),
            Map.entry(0xBB, 0xAB));

    /** Of a line that begins at the left. */
    static String ofLine(String text) {
        return ordered(JoinedLetters.of(text), Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return ordered(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    }

    @Override
    public String shapeText(String text) {
        return JoinedLetters.of(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String ordered(String text, int base) {
        Bidi bidi = new Bidi(text, base);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int run = 0; run < runs.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String its = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0 ? its : backwards(its);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** The last letter first, each with the marks that belong to it; brackets open to the other side. */
    private static String backwards(String text) {
        Deque<String> letters = new ArrayDeque<>();
        text.codePoints().forEach(it -> {
            boolean mark = Character.getType(it) == Character.NON_SPACING_MARK;
            String own = Character.toString(MIRRORED.getOrDefault(it, it));
            letters.push(mark && !letters.isEmpty() ? letters.pop() + own : own);
        });
        return String.join("", letters);
    }
}
