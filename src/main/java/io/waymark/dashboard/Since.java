package io.waymark.dashboard;

import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Activity;
import io.waymark.organisation.Member;
import io.waymark.organisation.Visits;
import io.waymark.roadmap.Roadmap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed since a member came the time before.
 *
 * @param begins whether they came a moment ago, which is to be noted
 * @param changes the two figures that went worst, then what was done, the newest first, then the other figures
 */
record Since(Instant since, boolean begins, List<Change> changes) {

    private static final List<Way> WORST_FIRST = List.of(Way.WORSE, Way.BETTER, Way.SAME);

    private static final int FIGURES = 2;

    /** Of initiatives and assessments only those count that are about the unit. */
    private static final Set<String> OF_A_UNIT = Set.of("assessment", "initiative");

    /** @param about assessments and initiatives of the unit */
    static Since of(Visits.Changes it, List<MeasuredKpi> inUse, Set<UUID> about, Member member) {
        LocalDate day = member.day(it.since());
        List<Change> figures = inUse.stream()
                .filter(kpi -> kpi.readings().size() > 1
                        && kpi.readings().getLast().day().isAfter(day))
                .sorted(Comparator.comparing(
                        kpi -> WORST_FIRST.indexOf(Way.of(kpi).orElseThrow())))
                .map(Change::of)
                .toList();
        List<Change> entries = it.entries().stream()
                .filter(entry -> isAbout(entry, about))
                .map(Change::of)
                .distinct()
                .toList();
        return new Since(
                it.since(),
                it.begins(),
                Stream.of(
                                figures.stream().limit(FIGURES),
                                entries.stream(),
                                figures.stream().skip(FIGURES))
                        .flatMap(Function.identity())
                        .toList());
    }

    /** The assessments and initiatives of a unit. */
    static Set<UUID> about(ShownUnit shown, Roadmap roadmap) {
        return Stream.of(
                        Stream.of(shown.assessment().id().value()),
                        shown.signed().stream().map(it -> it.assessment().value()),
                        roadmap.cards().stream().map(it -> it.id().value()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static boolean isAbout(Activity entry, Set<UUID> about) {
        return !OF_A_UNIT.contains(entry.subjectKind()) || about.contains(entry.subjectId());
    }
}
