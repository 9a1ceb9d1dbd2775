package io.waymark.goal.web;

import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.goal.GoalChanges;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How strongly the topics of the current edition serve a goal; a change is one transaction with its activity entry. */
@Component
class Strengths {

    private final GoalChanges goals;
    private final GoalRows rows;
    private final StrengthRows strengths;
    private final Editions editions;
    private final ActivityRecord activity;
    private final Clock clock;

    Strengths(
            GoalChanges goals,
            GoalRows rows,
            StrengthRows strengths,
            Editions editions,
            ActivityRecord activity,
            Clock clock) {
        this.goals = goals;
        this.rows = rows;
        this.strengths = strengths;
        this.editions = editions;
        this.activity = activity;
        this.clock = clock;
    }

    /** What became of the wishes. */
    sealed interface Result {

        /** They stand. */
        record Done() implements Result {}

        /** Somebody changed some of the same topics first; nothing was changed now, not even the others. */
        record Overtaken(List<StrengthWish> wishes, List<StrengthTable.TopicStrength> rows) implements Result {

            StrengthWish wished(StrengthTable.TopicStrength row) {
                return wishes.stream()
                        .filter(it -> it.topic().equals(row.topic().key()))
                        .findFirst()
                        .orElseThrow();
            }
        }

        /** The goal is retired, and so nothing was changed. */
        record Retired() implements Result {}
    }

    /** One statement. */
    @Transactional(readOnly = true)
    public StrengthTable of(Member member, GoalFacts goal, Map<TopicKey, String> typed) {
        return new StrengthTable(
                editions.current().dimensions(), goal.plan().theme(), strengths.of(member, goal.id()), typed);
    }

    /**
     * Changes all that is wished, or nothing. What is wished as the edition says is left to the edition again.
     *
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public Result change(Member member, GoalId id, List<StrengthWish> wishes) {
        member.must(Right.RANK_GOALS);
        goals.hold(member);
        GoalFacts goal = rows.of(member, id);
        if (goal.retired()) {
            return new Result.Retired();
        }
        StrengthTable table = of(member, goal, Map.of());
        List<StrengthTable.TopicStrength> clashing = wishes.stream()
                .filter(it -> it.clashesWith(now(table, it)))
                .map(it -> table.row(it.topic()).orElseThrow())
                .toList();
        if (!clashing.isEmpty()) {
            return new Result.Overtaken(wishes, clashing);
        }
        save(
                member,
                goal,
                table,
                wishes.stream().filter(it -> it.movesFrom(now(table, it))).toList());
        return new Result.Done();
    }

    private void save(Member member, GoalFacts goal, StrengthTable table, List<StrengthWish> wishes) {
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        for (StrengthWish wish : wishes) {
            StrengthTable.TopicStrength row = table.row(wish.topic()).orElseThrow();
            before.put(wish.topic().value(), row.strength());
            after.put(wish.topic().value(), wish.strength());
            if (wish.strength() == row.edition()) {
                strengths.remove(member, goal.id(), wish.topic());
            } else {
                strengths.put(member, goal.id(), wish, clock.instant());
            }
        }
        if (!wishes.isEmpty()) {
            after.put("title", goal.plan().statement());
            activity.add(member, "activity.goal.strengths", "goal", goal.id().value(), before, after);
        }
    }

    private static int now(StrengthTable table, StrengthWish wish) {
        return table.row(wish.topic()).orElseThrow().strength();
    }
}
