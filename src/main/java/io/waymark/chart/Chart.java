package io.waymark.chart;

/** A picture of numbers that can also be read as a sentence and as a table. Immutable, checked when made. */
public sealed interface Chart permits DaySpans, Ladder, RangeMeter, Sparkline, StackedBar, TrendLine {

    Caption caption();

    /** All that the picture shows, in plain words and in the caption's language. */
    String description();

    /** The drawing, well-formed as XML, safe to print raw into a page. */
    Svg svg();

    /** The same numbers for "view as table". */
    TableTwin tableTwin();
}
