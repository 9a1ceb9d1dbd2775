package waymark.benchmark;

import static waymark.benchmark.Measured.*;
import static waymark.benchmark.Threshold.atLeast;
import static waymark.benchmark.Threshold.atMost;

import java.util.List;
import java.util.stream.Stream;

/** What the portal must come to, and what it should. */
final class Thresholds {

    private Thresholds() {}

    static List<Threshold> all() {
        return Stream.of(saves(), PageThresholds.all(), many(), machine(), growth())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Threshold> saves() {
        return List.of(
                atLeast(
                        "autosave, share of the raw upsert",
                        0.15,
                        0.40,
                        it -> it.of(SAVE).perSecond() / it.of(RAW).perSecond()),
                atMost("autosave, CPU-ms in all", 1.4, 0.65, it -> it.of(SAVE).cpu()),
                atMost("autosave, statements", 5, 5, it -> it.of(SAVE).each().statements()),
                atMost(
                        "mixed: p99 of saves to alone",
                        2,
                        2,
                        it -> it.of(MIXED).nearlyAll() / it.of(SAVE).nearlyAll()),
                atMost(
                        "mixed: refused or lost, saves and others",
                        0,
                        0,
                        it -> it.of(MIXED).failures() + it.number(REFUSED)));
    }

    private static List<Threshold> many() {
        return List.of(
                atMost(
                        "roadmap, page 200 to page 1, p50",
                        1.3,
                        1.3,
                        it -> it.of(LATE).half() / it.of(TABLE).half()),
                atMost(
                        "portfolio, statements beside session and member",
                        5,
                        5,
                        it -> it.of(PORTFOLIO).each().statements()
                                - it.of(EMPTY).each().statements()),
                atLeast(
                        "portfolio, times faster than from raw answers",
                        30,
                        30,
                        it -> it.number(RAW_PORTFOLIO) / it.of(PORTFOLIO).half()),
                atMost("portfolio, ms until a save is visible", 1_000, 1_000, it -> it.number(FRESH)),
                atMost("portfolio, p50 of the most units to few", 1.5, 1.5, it -> ends(it, PORTFOLIO)),
                atMost("what-if tick, p95 in ms", 150, 80, it -> it.of(TICK).most()));
    }

    private static List<Threshold> machine() {
        return List.of(
                atMost(
                        "start with AOT cache to plain jar",
                        0.35,
                        0.26,
                        it -> it.number(START_AOT) / it.number(START_PLAIN)),
                atMost("memory, heap of 256 MB, in MB", 450, 450, it -> it.number(MEMORY)),
                atMost("memory, growth after minute 3", 0.03, 0.03, it -> it.number(MEMORY_GROWTH)));
    }

    private static List<Threshold> growth() {
        return List.of(
                atMost("slope of a save by other data", 0.05, 0.05, it -> it.slope(SAVE)),
                atMost("slope of a questionnaire by other data", 0.05, 0.05, it -> it.slope(QUESTIONS)),
                atMost("slope of scoring by answers", 1.05, 1.05, it -> it.slope(SCORING)),
                atMost("slope of the portfolio by units", 0.1, 0.1, it -> it.slope(PORTFOLIO)),
                atMost("slope of an export by rows, time", 1.05, 1.05, it -> it.slope(EXPORT)));
    }

    private static double ends(Results results, String what) {
        Results.Growth growth = results.growths().get(what);
        return growth == null
                ? Double.NaN
                : growth.costs().getLast() / growth.costs().getFirst();
    }
}
