package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A ladder told in sentences and as a table. */
record LadderWords(Ladder ladder) {

    private static final String NOTHING = "\u2013";

    String description() {
        return ladder.rungs().stream().flatMap(it -> sentences(it).stream()).collect(Collectors.joining(" "));
    }

    TableTwin tableTwin() {
        return new TableTwin(
                ladder.caption().text(),
                headers(),
                ladder.rungs().stream()
                        .map(it -> new TableTwin.TwinRow(it.label(), it.href(), cells(it)))
                        .toList());
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

    private List<String> headers() {
        var headers = new ArrayList<>(List.of(words().say(Phrase.NAME)));
        if (ladder.hasUnplaced()) {
            headers.add(words().say(Phrase.LADDER_UNPLACED));
        }
        ladder.steps().forEach(it -> headers.add(it.title()));
        headers.add(words().say(Phrase.TARGET));
        if (ladder.last() != null) {
            headers.add(ladder.last());
        }
        if (ladder.hasHolds()) {
            headers.add(words().say(Phrase.LADDER_HELD_BY));
        }
        return headers;
    }

    private List<String> cells(Ladder.Rung rung) {
        var cells = new ArrayList<String>();
        if (ladder.hasUnplaced()) {
            cells.add(dots(rung, null));
        }
        IntStream.range(0, ladder.steps().size()).forEach(step -> cells.add(dots(rung, step)));
        cells.add(title(rung.target()));
        if (ladder.last() != null) {
            cells.add(rung.last() == null ? NOTHING : title(rung.last()));
        }
        if (ladder.hasHolds()) {
            cells.add(list(holds(rung)));
        }
        return cells;
    }

    private String dots(Ladder.Rung rung, @Nullable Integer step) {
        return list(rung.dots().stream()
                .filter(it -> Objects.equals(it.step(), step))
                .map(this::named)
                .toList());
    }

    private String named(Ladder.Dot dot) {
        return dot.manner() == Ladder.Manner.HELD
                ? dot.label()
                : words().say(
                                Phrase.LADDER_NAMED,
                                dot.label(),
                                words().say(dot.manner().legend()));
    }

    private String list(List<String> items) {
        return items.isEmpty() ? NOTHING : words().list(items);
    }

    private static List<String> holds(Ladder.Rung rung) {
        return rung.holds().stream().map(Ladder.Hold::label).toList();
    }

    private String place(int step) {
        return ladder.steps().get(step).place();
    }

    private Words words() {
        return ladder.caption().words();
    }
}
