package io.waymark.plan.forecast;

import io.waymark.plan.schedule.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A changed plan beside the one that stands, with the same luck: the same task draws the same place in its estimate in the same
 * run. Where a run would make the whole or a dimension later although capacity only grew or work only shrank, tasks keep the starts
 * that they have in that run of the plan that stands; so the changed one is never later there.
 */
public record WhatIf<K>(Forecast<K> stands, Forecast<K> changed) {

    /** Lets both unfold. */
    public static <K> WhatIf<K> of(Outset<K> stands, Outset<K> changed, Trial trial) {
        Unfolding<K> before = new Unfolding<>(stands, stands.plan(), trial);
        Unfolding<K> anew = new Unfolding<>(changed, changed.plan(), trial);
        Unfolding<K> behind = new Unfolding<>(changed, kept(stands, changed), trial);
        Tally<K> standing = new Tally<>(stands, trial, before.replay());
        Tally<K> changing = new Tally<>(changed, trial, anew.replay());
        for (int run = 0; run < trial.runs(); run++) {
            before.unfold(run);
            standing.add(run, before);
            changing.add(run, unfold(run, before, anew, behind));
        }
        return new WhatIf<>(standing.forecast(), changing.forecast());
    }

    private static <K> Unfolding<K> unfold(int run, Unfolding<K> before, Unfolding<K> anew, Unfolding<K> behind) {
        anew.unfold(run);
        if (!anew.laterThan(before)) {
            return anew;
        }
        behind.unfoldBehind(run, before);
        return behind.laterThan(before) ? anew : behind;
    }

    /** The plan that stands, then what is new in the changed one. */
    private static <K> List<Slot<K>> kept(Outset<K> stands, Outset<K> changed) {
        Set<K> before = stands.plan().stream().map(Slot::task).collect(Collectors.toSet());
        return Stream.concat(stands.plan().stream(), changed.plan().stream().filter(it -> !before.contains(it.task())))
                .toList();
    }
}
