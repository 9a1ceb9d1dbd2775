package io.waymark.results;

import io.waymark.goal.PointedTopics;
import io.waymark.scoring.Gap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gaps of an assessment as a filter lets them through.
 *
 * @param goals what its goals point at
 * @param total how many gaps there are without the filter
 * @param found how many the filter lets through
 * @param rows the first of them, or all
 */
record GapsPage(
        ResultStanding standing, PointedTopics goals, GapFilter filter, int total, int found, List<GapRow> rows) {

    private static final int FIRST = 35;

    static GapsPage of(ResultStandings.Aimed aimed, GapFilter filter) {
        ResultStanding standing = aimed.standing();
        PointedTopics goals = aimed.goals();
        List<Gap> all = Gap.of(standing.scorecard());
        List<Gap> found = all.stream()
                .filter(filter::lets)
                .sorted(filter.order().comparator(goals))
                .toList();
        return new GapsPage(
                standing,
                goals,
                filter,
                all.size(),
                found.size(),
                found.stream()
                        .limit(filter.all() ? found.size() : FIRST)
                        .map(it -> GapRow.of(it, standing))
                        .toList());
    }

    /** Address of this list without any filter. */
    public String path() {
        return standing.path() + "/gaps";
    }

    /** Address of exactly this list. */
    public String address() {
        return filter.at(path());
    }

    /** Address of the same gaps in the order with this key. */
    public String sortedBy(String key) {
        return filter.sorted(GapOrder.keyed(key)).at(path());
    }

    /** Without any goal nothing can come first for one. */
    public List<GapOrder> orders() {
        return Stream.of(GapOrder.values())
                .filter(it -> it != GapOrder.GOALS || goals.any())
                .toList();
    }
}
