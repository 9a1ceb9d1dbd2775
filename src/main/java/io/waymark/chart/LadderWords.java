package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A ladder told in sentences and as a table. */
record LadderWords(Ladder ladder) {

    String description() {
        return ladder.rungs().stream().flatMap(it -> sentences(it).stream()).collect(Collectors.joining(" "));
    }

    /** For example "Audit and logs stands at Level 2, provisional". */
    String sentence(Ladder.Dot dot) {
        return words().say(dot.manner().sentence(), dot.label(), dot.step() == null ? "" : place(dot.step()));
    }

    String target(Ladder.Rung rung) {
        return words().say(Phrase.LADDER_TARGET_OF, rung.label(), title(rung.target()));
    }

    String last(Ladder.Rung rung, int step) {
        return words().say(Phrase.LADDER_STOOD, rung.label(), place(step), String.valueOf(ladder.last()));
    }

    String title(int step) {
        return ladder.steps().get(step).title();
    }

    private List<String> sentences(Ladder.Rung rung) {
        var sentences = new ArrayList<String>();
        sentences.add(
                rung.now() == null
                        ? words().say(Phrase.LADDER_RUNG_OPEN, rung.label(), title(rung.target()))
                        : words().say(Phrase.LADDER_RUNG, rung.label(), place(rung.now()), title(rung.target())));
        if (rung.last() != null) {
            sentences.add(last(rung, rung.last()) + ".");
        }
        if (!rung.holds().isEmpty()) {
            sentences.add(words().say(Phrase.LADDER_HELD_THERE, words().list(holds(rung))));
        }
        return sentences;
    }

    static List<String> holds(Ladder.Rung rung) {
        return rung.holds().stream().map(Ladder.Hold::label).toList();
    }

    private String place(int step) {
        return ladder.steps().get(step).place();
    }

    private Words words() {
        return ladder.caption().words();
    }
}
