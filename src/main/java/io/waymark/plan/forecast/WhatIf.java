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

    /**
     * In so many runs keeping the starts may be of no use before it is not tried any more. With more capacity or less work it is
     * of use in each, so that such a change never gets there.
     */
    private static final int IN_VAIN = 50;

    /** Lets both unfold. */
    public static <K> WhatIf<K> of(Outset<K> stands, Outset<K> changed, Trial trial) {
        return of(StandingRuns.of(stands, trial), changed);
    }

    /** Lets the changed one unfold beside the one that did already. */
    public static <K> WhatIf<K> of(StandingRuns<K> stands, Outset<K> changed) {
        Unfolding<K> before = stands.unfolding();
        Unfolding<K> anew = stands.beside(changed, changed.plan());
        Unfolding<K> behind = stands.beside(changed, kept(stands.outset(), changed));
        Tally<K> tally = new Tally<>(changed, stands.trial(), anew.replay());
        int inVain = 0;
        for (int run = 0; run < stands.trial().runs(); run++) {
            anew.unfold(run);
            Unfolding<K> told = anew;
            if (inVain < IN_VAIN && anew.laterThan(stands.days(run))) {
                before.unfold(run);
                behind.unfoldBehind(run, before);
                boolean later = behind.laterThan(stands.days(run));
                told = later ? anew : behind;
                inVain += later ? 1 : 0;
            }
            tally.add(run, told);
        }
        return new WhatIf<>(stands.forecast(), tally.forecast());
    }

    /** The plan that stands, then what is new in the changed one. */
    private static <K> List<Slot<K>> kept(Outset<K> stands, Outset<K> changed) {
        Set<K> before = stands.plan().stream().map(Slot::task).collect(Collectors.toSet());
        return Stream.concat(stands.plan().stream(), changed.plan().stream().filter(it -> !before.contains(it.task())))
                .toList();
    }
}
