package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines: at spaces, and inside a word only when that word alone is too long. */
record Wrapping(Script script, double width, double longestWord) {

    List<String> lines(String label) {
        var lines = new ArrayList<String>();
        for (String word : label.strip().split("\\s+")) {
            pieces(word).forEach(piece -> place(piece, lines));
        }
        return lines;
    }

    private void place(String piece, List<String> lines) {
        var longer = lines.isEmpty() ? piece : lines.getLast() + " " + piece;
        if (lines.isEmpty() || script.width(longer) > width) {
            lines.add(piece);
        } else {
            lines.set(lines.size() - 1, longer);
        }
    }

    private List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        var rest = word;
        while (script.width(rest) > longestWord) {
            int cut = fitting(rest);
            pieces.add(rest.substring(0, cut) + "-");
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    private int fitting(String word) {
        int cut = word.offsetByCodePoints(0, 1);
        while (script.width(word.substring(0, word.offsetByCodePoints(cut, 1)) + "-") <= longestWord) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }
}
