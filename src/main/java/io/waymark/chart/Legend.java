package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Samples with their names, flowing into rows of the given width. */
record Legend(List<Entry> entries, double width) {

    private static final double GAP = 8;
    private static final double BETWEEN = 20;
    private static final double ROW = 24;

    /** @param sample draws itself from its left middle point, room wide */
    record Entry(String text, @Nullable String href, double room, Function<Point, Element> sample) {
        double width() {
            return room + GAP + Script.LABEL.width(text);
        }
    }

    void draw(Drawing drawing, double x, double top, Anchor anchor) {
        double middle = top + ROW / 2;
        for (var row : rows()) {
            draw(row, drawing, anchor.left(x, width(row)), middle);
            middle += ROW;
        }
    }

    private void draw(List<Entry> row, Drawing drawing, double left, double middle) {
        double x = left;
        for (var entry : row) {
            draw(entry, drawing, x, middle);
            x += entry.width() + BETWEEN;
        }
    }

    private static void draw(Entry entry, Drawing drawing, double x, double middle) {
        drawing.add(entry.sample().apply(new Point(x, middle)));
        var box = Box.sized(x, middle - ROW / 2, entry.width(), ROW);
        var text = Script.LABEL.write(entry.text(), x + entry.room() + GAP, middle, Anchor.START);
        drawing.covering(box);
        if (entry.href() == null) {
            drawing.add(text);
        } else {
            drawing.link(
                    Link.to(entry.href(), entry.text()).add(Link.hitArea(box)).add(text));
        }
    }

    private List<List<Entry>> rows() {
        var rows = new ArrayList<List<Entry>>();
        for (var entry : entries) {
            if (rows.isEmpty() || width(rows.getLast()) + BETWEEN + entry.width() > width) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(entry);
        }
        return rows;
    }

    private static double width(List<Entry> row) {
        return row.stream().mapToDouble(Entry::width).sum() + BETWEEN * (row.size() - 1);
    }
}
