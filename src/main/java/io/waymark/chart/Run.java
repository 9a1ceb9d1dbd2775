package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A row of values with gaps, placed in the drawing. */
record Run(List<OptionalDouble> values, Placing placing) {

    interface Placing {
        Point at(int index, double value);
    }

    /** The stretches without a gap; a lone value is a stretch of one. */
    List<List<Point>> stretches() {
        var stretches = new ArrayList<List<Point>>();
        boolean broken = true;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                if (broken) {
                    stretches.add(new ArrayList<>());
                }
                stretches.getLast().add(placing.at(i, values.get(i).getAsDouble()));
            }
            broken = values.get(i).isEmpty();
        }
        return stretches;
    }

    /** Those that a line can be drawn along. */
    List<List<Point>> lines() {
        return stretches().stream().filter(stretch -> stretch.size() > 1).toList();
    }
}
