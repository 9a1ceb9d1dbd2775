package io.waymark.search;

import io.waymark.organisation.Hit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody looks for and what there is.
 *
 * @param typed as it came
 * @param kind the only one that is shown; empty for all
 * @param groups the kind with the best hit first
 * @param near whether nothing fits and this only comes close
 */
record SearchPage(String typed, String kind, List<FindGroup> groups, boolean near) {

    /** What people mostly look for comes first where two kinds fit alike; the model stands before what was made of it. */
    private static final List<String> KINDS = List.of(
            "page",
            "practice",
            "card",
            "goal",
            "objective",
            "kpi",
            "assessment",
            "unit",
            "person",
            "action",
            "topic",
            "key-result",
            "evidence");

    private static final int QUOTED = 60;
    private static final double TENTHS = 10;

    private static final Comparator<List<Hit>> BEST = Comparator.<List<Hit>>comparingDouble(
                    it -> closeness(it.getFirst()))
            .thenComparingInt(it -> KINDS.indexOf(it.getFirst().kind()));

    static SearchPage of(String typed, String kind, List<Hit> hits) {
        Map<String, List<Hit>> byKind =
                hits.stream().collect(Collectors.groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()));
        return new SearchPage(
                typed,
                kind,
                byKind.values().stream()
                        .sorted(BEST)
                        .map(it -> group(it, typed))
                        .toList(),
                hits.stream().anyMatch(Hit::near));
    }

    /** How well it fits as people see it: what only comes close is told apart by tenths. */
    private static double closeness(Hit hit) {
        return hit.near() ? Math.round(hit.tier() * TENTHS) / TENTHS : Math.floor(hit.tier());
    }

    /** The kind where it is one, else all. */
    static String known(String kind) {
        return KINDS.contains(kind) ? kind : "";
    }

    private static FindGroup group(List<Hit> hits, String typed) {
        Hit best = hits.getFirst();
        return new FindGroup(
                best.kind(),
                best.many(),
                hits.stream().map(it -> Find.of(it, typed)).toList());
    }

    public boolean asked() {
        return !typed.isEmpty();
    }

    /** What was typed, as far as a sentence should quote it. */
    public String quoted() {
        return typed.codePointCount(0, typed.length()) <= QUOTED
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, QUOTED)) + "…";
    }

    public int many() {
        return groups.stream().mapToInt(FindGroup::many).sum();
    }
}
