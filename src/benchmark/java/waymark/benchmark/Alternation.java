package waymark.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures scenarios in turn, so that what else the machine does meets all of them alike. */
record Alternation(BenchmarkSettings settings, Meter meter) {

    /** In ms: what follows beside the saves is not to be counted with whatever comes next. */
    private static final long REST = 2_000;

    void measure(List<Workload> scenarios, Results results) throws Exception {
        for (Workload it : scenarios) {
            Load.of(it.acts(), settings.warmUp(), () -> meter.read(it.process()));
        }
        Map<String, List<Costs>> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Workload it : scenarios) {
                Thread.sleep(REST);
                Costs figures = Load.of(it.acts(), settings.round(), () -> meter.read(it.process()));
                rounds.computeIfAbsent(it.name(), name -> new ArrayList<>()).add(figures);
            }
            System.out.printf("Round %d of %d is done%n", round, settings.rounds());
        }
        rounds.forEach((name, all) -> results.put(name, Costs.median(all)));
    }
}
