package io.waymark.goal.web;

import io.waymark.goal.GoalFacts;
import io.waymark.organisation.Member;
import java.util.List;

/**
 * Strengths that two people changed at once, both side by side.
 *
 * @param clashing what the other one saved first
 * @param mine all that was wished, made over what stands now where it clashes
 */
record StrengthConflict(Member member, GoalFacts goal, List<Row> clashing, List<StrengthWish> mine) {

    /** One topic: what was wished, and what is saved. */
    record Row(int mine, StrengthTable.Row saved) {}

    static StrengthConflict of(Member member, GoalFacts goal, Strengths.Result.Clash clash) {
        return new StrengthConflict(
                member,
                goal,
                clash.rows().stream().map(it -> new Row(wish(clash, it), it)).toList(),
                clash.wishes().stream().map(it -> over(it, clash)).toList());
    }

    /** What was wished beside that, which nobody else touched. */
    public List<StrengthWish> others() {
        return mine.stream()
                .filter(it -> clashing.stream()
                        .noneMatch(row -> row.saved().topic().key().equals(it.topic())))
                .toList();
    }

    private static int wish(Strengths.Result.Clash clash, StrengthTable.Row row) {
        return clash.wishes().stream()
                .filter(it -> it.topic().equals(row.topic().key()))
                .findFirst()
                .orElseThrow()
                .strength();
    }

    private static StrengthWish over(StrengthWish wish, Strengths.Result.Clash clash) {
        return clash.rows().stream()
                .filter(it -> it.topic().key().equals(wish.topic()))
                .findFirst()
                .map(it -> wish.over(it.strength()))
                .orElse(wish);
    }
}
