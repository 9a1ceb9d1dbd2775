package io.waymark.report.board;

import io.waymark.figure.Progress;
import io.waymark.outcome.KpiFacts;
import java.time.LocalDate;

/** Where a KPI stands on a day. */
public record KpiStand(KpiFacts facts, LocalDate today) {

    /** How its way is told. */
    public enum Way {
        REACHED,
        UNDER_WAY,
        BACKWARDS,
        NO_TARGET,
        NO_DATA,
        NO_BASELINE
    }

    public Way way() {
        return switch (facts.progress()) {
            case Progress.Known it -> it.reached() ? Way.REACHED : it.worse() ? Way.BACKWARDS : Way.UNDER_WAY;
            case Progress.NoBaseline it -> reached() ? Way.REACHED : Way.NO_BASELINE;
            case Progress.NoTarget it -> Way.NO_TARGET;
            case Progress.NoData it -> Way.NO_DATA;
        };
    }

    /** Of the way from its baseline to its target, in whole per cent; 0 where nobody can say. */
    public int percent() {
        return facts.progress() instanceof Progress.Known it ? it.percent() : 0;
    }

    /** Whether the figure that is told is older than its frequency allows. */
    public boolean old() {
        return facts.latest().isPresent() && !facts.freshness(today).fresh();
    }

    private boolean reached() {
        return facts.latest().filter(it -> facts.aim().reachedBy(it.value())).isPresent();
    }
}
