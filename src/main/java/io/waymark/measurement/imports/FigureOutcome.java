package io.waymark.measurement.imports;

/** What a row says: an entry, or why it says none. */
sealed interface FigureOutcome {

    record Entered(FigureEffect.Entry entry) implements FigureOutcome {}

    record Refused(FigureEffect.Wrong why) implements FigureOutcome {}
}
