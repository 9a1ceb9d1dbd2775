package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A ladder told as a table: a line a rung, a column a step. */
record LadderTable(Ladder ladder, LadderWords words) {

    private static final String NOTHING = "\u2013";

    TableTwin tableTwin() {
        return new TableTwin(
                ladder.caption().text(),
                headers(),
                ladder.rungs().stream()
                        .map(it -> new TableTwin.TwinRow(it.label(), it.href(), cells(it)))
                        .toList());
    }

    private List<String> headers() {
        var headers = new ArrayList<>(List.of(ladder.caption().words().say(Phrase.NAME)));
        if (ladder.hasUnplaced()) {
            headers.add(ladder.caption().words().say(Phrase.LADDER_UNPLACED));
        }
        ladder.steps().forEach(it -> headers.add(it.title()));
        headers.add(ladder.caption().words().say(Phrase.TARGET));
        if (ladder.last() != null) {
            headers.add(ladder.last());
        }
        if (ladder.hasHolds()) {
            headers.add(ladder.caption().words().say(Phrase.LADDER_HELD_BY));
        }
        return headers;
    }

    private List<String> cells(Ladder.Rung rung) {
        var cells = new ArrayList<String>();
        if (ladder.hasUnplaced()) {
            cells.add(dots(rung, null));
        }
        IntStream.range(0, ladder.steps().size()).forEach(step -> cells.add(dots(rung, step)));
        cells.add(words.title(rung.target()));
        if (ladder.last() != null) {
            cells.add(rung.last() == null ? NOTHING : words.title(rung.last()));
        }
        if (ladder.hasHolds()) {
            cells.add(list(LadderWords.holds(rung)));
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
                : ladder.caption()
                        .words()
                        .say(
                                Phrase.LADDER_NAMED,
                                dot.label(),
                                ladder.caption().words().say(dot.manner().legend()));
    }

    private String list(List<String> items) {
        return items.isEmpty() ? NOTHING : ladder.caption().words().list(items);
    }
}
