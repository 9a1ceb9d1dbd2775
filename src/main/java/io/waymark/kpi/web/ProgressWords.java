package io.waymark.kpi.web;

import io.waymark.figure.Progress;

/** How far a figure came, in one sentence. */
final class ProgressWords {

    private ProgressWords() {}

    static Message of(KpiLineOfList line) {
        return switch (line.kpi().progress()) {
            case Progress.NoTarget it -> Message.of("kpis.progress.no-target");
            case Progress.NoData it -> Message.of("kpis.progress.no-data");
            case Progress.NoBaseline it ->
                Message.of(
                        line.kpi().reached() ? "kpis.progress.no-baseline.reached" : "kpis.progress.no-baseline",
                        line.now());
            case Progress.Known it -> known(line, it);
        };
    }

    private static Message known(KpiLineOfList line, Progress.Known progress) {
        if (progress.reached()) {
            return Message.of("kpis.progress.reached", line.now());
        }
        String start = line.amount(
                line.definition().aim().baseline() == null
                        ? java.math.BigDecimal.ZERO
                        : line.definition().aim().baseline());
        if (progress.worse()) {
            return Message.of("kpis.progress.backwards", start, line.now());
        }
        return progress.gone().signum() == 0
                ? Message.of("kpis.progress.nothing", start)
                : Message.of("kpis.progress.gone", progress.percent(), start, line.now());
    }
}
