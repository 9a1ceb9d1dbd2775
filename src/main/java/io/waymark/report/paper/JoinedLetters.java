package io.waymark.report.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Letters of Arabic script as they stand beside their neighbours. Unicode's presentation forms have a sign of their own for each
 * shape (The Unicode Standard, 9.2), in the order alone, last, first, middle; a printer that only looks up signs needs these.
 */
final class JoinedLetters {

    private static final int LAM = 0x0644;
    private static final int STRETCH = 0x0640;
    private static final int BOTH_SIDES = 4;

    /** The shapes of a letter, or of lam with alef: two for what joins the letter before only, four for what joins both. */
    private static final Map<String, List<Integer>> SHAPES = shapes();

    private final int[] letters;

    private JoinedLetters(String text) {
        this.letters = text.codePoints().toArray();
    }

    /** The same text in the same order, of letters that look as they are joined. */
    static String of(String text) {
        return new JoinedLetters(text).joined();
    }

    private String joined() {
        StringBuilder joined = new StringBuilder(letters.length);
        for (int at = 0; at < letters.length; at++) {
            boolean pair = at + 1 < letters.length
                    && letters[at] == LAM
                    && SHAPES.containsKey(Character.toString(LAM) + Character.toString(letters[at + 1]));
            String letter = Character.toString(letters[at]) + (pair ? Character.toString(letters[at + 1]) : "");
            joined.append(shape(letter, reachesOn(neighbour(at, -1)), !pair && reachesBack(neighbour(at, 1))));
            at += pair ? 1 : 0;
        }
        return joined.toString();
    }

    private static String shape(String letter, boolean before, boolean behind) {
        List<Integer> shapes = SHAPES.getOrDefault(letter, List.of());
        int joins = (before && shapes.size() > 1 ? 1 : 0) + (behind && shapes.size() == BOTH_SIDES ? 2 : 0);
        return shapes.isEmpty() ? letter : Character.toString(shapes.get(joins));
    }

    /** The next letter that way, past the marks that stand above and below; 0 where there is none. */
    private int neighbour(int at, int way) {
        int next = at + way;
        while (next >= 0 && next < letters.length && Character.getType(letters[next]) == Character.NON_SPACING_MARK) {
            next += way;
        }
        return next >= 0 && next < letters.length ? letters[next] : 0;
    }

    private static boolean reachesOn(int letter) {
        return letter == STRETCH || count(letter) == BOTH_SIDES;
    }

    private static boolean reachesBack(int letter) {
        return letter == STRETCH || count(letter) > 1;
    }

    private static int count(int letter) {
        return SHAPES.getOrDefault(Character.toString(letter), List.of()).size();
    }

    /** Those of Arabic proper first, then what other languages add to them. */
    private static Map<String, List<Integer>> shapes() {
        Map<String, List<Integer>> shapes = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xFE80, 0xFEFC), IntStream.rangeClosed(0xFB50, 0xFBFF))
                .filter(Character::isLetter)
                .forEach(shape -> {
                    String letter = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
                    if (letter.length() == 1 || shape >= 0xFEF5) {
                        shapes.computeIfAbsent(letter, it -> new ArrayList<>()).add(shape);
                    }
                });
        return shapes;
    }
}
