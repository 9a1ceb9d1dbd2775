package io.waymark.chart;

import java.util.Locale;

/**
 * The sentences that charts say about themselves, as {@link java.text.MessageFormat} patterns in English.
 * A message bundle may hold each under its {@link #key()} (an apostrophe is doubled there); missing ones fall back.
 */
public enum Phrase {
    NO_DATA("no data"),
    NOW("Now"),
    TARGET("Target"),
    NAME("Name"),
    COUNT("Count"),
    VALUE("Value"),
    DATE("Date"),
    MILESTONE("Signed-off result"),
    BETWEEN("{0} to {1}"),
    PAIR("{0}: {1}"),
    NAMED_VALUE("{0} {1}"),
    BAR_TOTAL("{0} in all."),
    BAR_SHARES("{0}."),
    BAR_EMPTY("Nothing to count yet."),
    METER_SCALE("On a scale from 0 to {0}, now {1}."),
    METER_TARGET("The target is {0}."),
    TARGET_REACHED("It is reached."),
    TARGET_IN_RANGE("It may be reached: the range includes it."),
    TARGET_AHEAD("It is not reached yet."),
    TREND_FROM_TO("{0} goes from {1} ({2}) to {3} ({4})."),
    TREND_SINGLE("{0} has one value, {1} ({2})."),
    TREND_EMPTY("{0} has no data."),
    TREND_GAPS("No data for {0}: {1}."),
    TREND_TARGET("{0} is {1}."),
    TREND_MILESTONES("Signed-off results: {0}."),
    TREND_BOUNDS("It lies between {0} and {1}."),
    TREND_CUT("The axis runs from {0} to {1} and leaves out 0."),
    TREND_WATERSHED("{0} before {1}: the values on both sides are not measured alike."),
    SPAN_LIKELY("As likely as not"),
    SPAN_SURE("85 of 100"),
    SPAN_TOLD("{0}; 85 of 100: {1}"),
    LADDER_STANDS("{0} stands {1}"),
    LADDER_STANDS_PROVISIONAL("{0} stands {1}, provisional"),
    LADDER_STANDS_BESIDE("{0} stands {1} and does not count"),
    LADDER_IS_NOT_APPLICABLE("{0} is not applicable"),
    LADDER_IS_OPEN("{0} is not rated yet"),
    LADDER_HELD("Stands here"),
    LADDER_PROVISIONAL("Provisional"),
    LADDER_BESIDE("Does not count"),
    LADDER_NOT_APPLICABLE("Not applicable"),
    LADDER_OPEN("Not rated yet"),
    LADDER_NAMED("{0} ({1})"),
    LADDER_UNPLACED("No level"),
    LADDER_REACHED("Reached"),
    LADDER_RUNG("{0} stands {1}; the target is {2}."),
    LADDER_RUNG_OPEN("{0} has no level yet; the target is {1}."),
    LADDER_TARGET_OF("Target of {0}: {1}"),
    LADDER_STOOD("{2}: {0} stood {1}"),
    LADDER_HELD_BY("Held by"),
    LADDER_HELD_THERE("Held there by {0}.");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /** For example {@code chart.no-data}. */
    public String key() {
        return "chart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String english() {
        return english;
    }
}
