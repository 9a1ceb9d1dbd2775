package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import io.waymark.plan.schedule.MissedPin.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the tasks that do not end in the quarter that they are pinned to, and why. */
final class PinCheck<K> {

    private final Numbered<K> numbered;
    private final Placement placement;

    PinCheck(Numbered<K> numbered, Placement placement) {
        this.numbered = numbered;
        this.placement = placement;
    }

    List<MissedPin<K>> missed() {
        return IntStream.range(0, numbered.count())
                .filter(it -> placement.placed(it) && placement.end()[it] > numbered.due()[it])
                .mapToObj(this::missed)
                .toList();
    }

    private MissedPin<K> missed(int number) {
        OpenTask<K> task = numbered.task(number);
        Optional<K> late = latestNeeded(number)
                .filter(it -> tooLate(placement.end()[it] + 1, number))
                .map(it -> numbered.task(it).id());
        Reason reason = alone(number).orElse(late.isPresent() ? Reason.PREREQUISITE : Reason.CAPACITY);
        return new MissedPin<>(
                task.id(),
                Quarter.of(numbered.days().day(numbered.due()[number])),
                numbered.days().day(placement.end()[number]),
                reason,
                reason == Reason.PREREQUISITE ? late.orElse(null) : null);
    }

    /** What no plan could help. */
    private Optional<Reason> alone(int task) {
        if (numbered.due()[task] < 0) {
            return Optional.of(Reason.OVER);
        }
        if (numbered.earliest()[task] > numbered.due()[task]) {
            return Optional.of(Reason.NOT_BEFORE);
        }
        return tooLate(numbered.earliest()[task], task) ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
    }

    private Optional<Integer> latestNeeded(int task) {
        return Arrays.stream(numbered.before()[task])
                .boxed()
                .max(Comparator.comparing(it -> placement.end()[it]));
    }

    /** Whether it cannot end in time from this day on, however much its team gives. */
    private boolean tooLate(int from, int task) {
        int atMost = numbered.abreast()[placement.team()[task]];
        int needed = Math.max(1, Math.ceilDiv(numbered.work()[task], Math.max(1, atMost)));
        return from + needed - 1 > numbered.due()[task];
    }
}
