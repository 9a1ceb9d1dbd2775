package io.waymark.scoring;

import io.waymark.content.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws firms by seed and counts at which levels they stand. */
final class Simulation {

    private static final int FIRMS = 100;
    private static final double TOGETHER = 0.5;
    private static final int LEVELS = 4;

    private final Edition edition;

    Simulation(Edition edition) {
        this.edition = edition;
    }

    /** The tables of the document. */
    String tables() {
        return Stream.of(0.0, TOGETHER).map(this::table).collect(Collectors.joining("\n"));
    }

    private String table(double together) {
        String title = together == 0 ? "Independent answers" : "Answers that fall together by topic";
        return "### " + title + "\n\n"
                + "| firm | of | Rule 2: below 1 | 1 | 2 | 3 | Rule 1: below 1 | 1 | 2 | 3 |\n"
                + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n"
                + Stream.of(Firm.values()).map(it -> rows(it, together)).collect(Collectors.joining());
    }

    private String rows(Firm firm, double together) {
        List<Scorecard> drawn = firms(firm, together).toList();
        return row(
                        firm.title(),
                        "topics",
                        drawn,
                        Simulation::topics,
                        topic -> topic.level().now(),
                        FirstRule::topic)
                + row(
                        "",
                        "dimensions",
                        drawn,
                        Scorecard::counting,
                        it -> it.level().now(),
                        FirstRule::dimension)
                + row("", "whole", drawn, List::of, it -> it.level().now(), FirstRule::whole)
                + "| | missed obligations a firm | " + mean(drawn) + " | | | | | | | |\n";
    }

    private static <T> String row(
            String firm,
            String of,
            List<Scorecard> drawn,
            Function<Scorecard, List<T>> parts,
            ToIntFunction<T> second,
            ToIntFunction<T> first) {
        List<T> all = drawn.stream().flatMap(it -> parts.apply(it).stream()).toList();
        return "| " + firm + " | " + of + " | "
                + Stream.of(second, first)
                        .flatMap(rule ->
                                shares(all.stream().map(rule::applyAsInt).toList()).stream())
                        .map(it -> it + " %")
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static List<TopicScore> topics(Scorecard scorecard) {
        return scorecard.counting().stream()
                .flatMap(it -> it.counting().stream())
                .toList();
    }

    private static List<Long> shares(List<Integer> levels) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> Math.round(
                        100.0 * levels.stream().filter(it -> it == level).count() / levels.size()))
                .toList();
    }

    private static String mean(List<Scorecard> drawn) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                drawn.stream()
                        .mapToInt(it -> it.obligations().missed().size())
                        .average()
                        .orElse(0));
    }

    private Stream<Scorecard> firms(Firm firm, double together) {
        Random random = new Random(firm.ordinal());
        return Stream.generate(() ->
                        Scorecard.of(edition, Grounds.of(firm.ratings(edition, together, random), Targets.usual())))
                .limit(FIRMS);
    }
}
