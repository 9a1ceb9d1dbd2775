package waymark.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How costs grow, each looked at over four sizes. */
final class Growing {

    private final BenchmarkSettings settings;
    private final Program portal;
    private final Meter meter;
    private final Results results;

    Growing(BenchmarkSettings settings, Program portal, Meter meter, Results results) {
        this.settings = settings;
        this.portal = portal;
        this.meter = meter;
        this.results = results;
    }

    /** Fills the database in four steps, and saves and reads the same after each. */
    List<Workplace> fill(DurablePostgres database, Seed seed) throws Exception {
        Volume volume = settings.volume();
        List<Workplace> places = new ArrayList<>();
        List<Workload> same = new ArrayList<>();
        List<Double> saves = new ArrayList<>();
        List<Double> questions = new ArrayList<>();
        for (int organisations : volume.looks()) {
            places.addAll(seed.organisations(organisations));
            database.execute("vacuum analyze");
            if (same.isEmpty()) {
                same.add(Savers.saving(portal, seed.questions(), List.copyOf(places)));
                same.add(Savers.questions(portal, seed.questions(), List.copyOf(places)));
            }
            saves.add(cost(same.getFirst(), Costs::cpu));
            questions.add(cost(same.getLast(), Costs::cpu));
            System.out.printf("%d organisations are there%n", organisations);
        }
        List<Integer> answers = volume.looks().stream()
                .map(it -> it * volume.assessmentsEach() * volume.answersEach())
                .toList();
        results.put(Measured.SAVE, new Results.Growth("CPU-ms by answers of others", answers, saves));
        results.put(Measured.QUESTIONS, new Results.Growth("CPU-ms by answers of others", answers, questions));
        return places;
    }

    /** What stands in four sizes beside each other. */
    void compare(Seeded world, Workloads scenarios) throws Exception {
        List<Double> results = new ArrayList<>();
        List<Double> portfolios = new ArrayList<>();
        List<Double> exports = new ArrayList<>();
        for (int at = 0; at < world.portfolios().size(); at++) {
            Workplace cards = world.roadmaps().get(at).place();
            results.add(cost(
                    scenarios.pages(
                            Measured.SCORING, world.assessments().get(at).at() + "/results"),
                    Costs::cpu));
            portfolios.add(cost(
                    scenarios.pages(
                            Measured.PORTFOLIO, world.portfolios().get(at).organisation() + "/portfolio"),
                    Costs::half));
            exports.add(cost(
                    scenarios.pages(Measured.EXPORT, cards.organisation() + "/roadmap.csv?unit=" + cards.unit()),
                    Costs::half));
        }
        List<Integer> sizes = settings.volume().sizes();
        this.results.put(
                Measured.SCORING,
                new Results.Growth("CPU-ms by answers", world.questions().parts(), results));
        this.results.put(Measured.PORTFOLIO, new Results.Growth("p50 in ms by units", sizes, portfolios));
        this.results.put(Measured.EXPORT, new Results.Growth("p50 in ms by cards", sizes, exports));
    }

    /** Once to warm up, and the median of so many rounds, each a third as long as usual. */
    private double cost(Workload scenario, ToDoubleFunction<Costs> cost) throws Exception {
        Duration third = settings.round().dividedBy(3);
        Load.of(scenario.acts(), third, () -> meter.read(scenario.process()));
        List<Costs> rounds = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            rounds.add(Load.of(scenario.acts(), third, () -> meter.read(scenario.process())));
        }
        return cost.applyAsDouble(Costs.median(rounds));
    }
}
