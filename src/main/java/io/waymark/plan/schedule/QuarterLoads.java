package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What each team is planned for in each quarter. */
final class QuarterLoads {

    private final Numbered<?> numbered;
    private final Placement placement;
    private final DayGrid grid;

    QuarterLoads(Numbered<?> numbered, Placement placement, DayGrid grid) {
        this.numbered = numbered;
        this.placement = placement;
        this.grid = grid;
        takeAgain();
    }

    List<TeamLoad> all() {
        return quarters(Arrays.stream(placement.order())
                        .filter(placement::placed)
                        .map(it -> placement.end()[it]))
                .stream()
                .flatMap(quarter -> teams().mapToObj(team -> load(team, quarter)))
                .toList();
    }

    List<Overload> overloads() {
        return quarters(tasks().filter(numbered::pinned).map(it -> numbered.due()[it])).stream()
                .flatMap(quarter -> teams().mapToObj(team -> pinned(team, quarter)))
                .filter(it -> it.pinned() > it.capacity())
                .toList();
    }

    private TeamLoad load(int team, Quarter quarter) {
        return new TeamLoad(
                id(team),
                quarter,
                PersonDays.of(grid.taken(team, first(quarter), end(quarter))),
                PersonDays.of(grid.capacity(team, first(quarter), end(quarter))));
    }

    private Overload pinned(int team, Quarter quarter) {
        long pinned = tasks().filter(it -> placement.team()[it] == team
                        && quarter.equals(numbered.task(it).quarter()))
                .mapToLong(it -> numbered.work()[it])
                .sum();
        return new Overload(
                id(team),
                quarter,
                PersonDays.of(pinned),
                PersonDays.of(grid.capacity(team, first(quarter), end(quarter))));
    }

    private void takeAgain() {
        grid.clear();
        for (int task : placement.order()) {
            if (placement.placed(task)) {
                grid.place(
                        task,
                        placement.team()[task],
                        placement.start()[task],
                        numbered.work()[task],
                        placement.atMost()[task]);
            }
        }
    }

    /** From the first quarter to the one of the last day. */
    private List<Quarter> quarters(IntStream lastDays) {
        List<Quarter> quarters = new ArrayList<>();
        int last = lastDays.max().orElse(-1);
        Quarter quarter = Quarter.of(numbered.backlog().from());
        while (first(quarter) <= last) {
            quarters.add(quarter);
            quarter = quarter.plus(1);
        }
        return quarters;
    }

    private int first(Quarter quarter) {
        return numbered.days().number(quarter.firstDay());
    }

    private int end(Quarter quarter) {
        return numbered.days().last(quarter) + 1;
    }

    private UUID id(int team) {
        return numbered.backlog().teams().get(team).id();
    }

    private IntStream tasks() {
        return IntStream.range(0, numbered.count());
    }

    private IntStream teams() {
        return IntStream.range(0, numbered.backlog().teams().size());
    }
}
