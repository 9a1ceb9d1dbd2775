package waymark.benchmark;

import static waymark.benchmark.Measured.*;
import static waymark.benchmark.Threshold.atMost;

import java.util.List;
import java.util.stream.Stream;

/** What pages may cost, must and goal, in the threads that answer and in PostgreSQL. */
final class PageThresholds {

    private PageThresholds() {}

    static List<Threshold> all() {
        return Stream.of(
                        List.of(atMost(
                                "questionnaire to the bare page, CPU-ms of the application",
                                1,
                                0.333,
                                it -> it.of(QUESTIONS).each().serving()
                                        / it.of(BARE_PAGE).each().serving())),
                        both(QUESTIONS, 3, 0.7, 1, 0.3),
                        both(RESULTS, 4, 1, 2, 0.5),
                        both(DASHBOARD, 4, 1, 2, 0.5),
                        both(HOME, 4, 1, 2, 0.5),
                        both(BOARD, 6, 1, 3, 0.5),
                        both(TABLE, 6, 1, 3, 0.5))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Threshold> both(String page, double program, double database, double better, double best) {
        return List.of(
                atMost(
                        page + ", CPU-ms of the application",
                        program,
                        better,
                        it -> it.of(page).each().serving()),
                atMost(
                        page + ", CPU-ms of PostgreSQL",
                        database,
                        best,
                        it -> it.of(page).each().database()));
    }
}
