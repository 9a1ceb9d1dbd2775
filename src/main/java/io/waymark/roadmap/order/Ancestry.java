package io.waymark.roadmap.order;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * All that each job waits for, straight or through others.
 *
 * @param needs the numbers of the jobs that come before each; there is no circle
 */
record Ancestry(BitSet[] needs) {

    static Ancestry of(Jobs jobs) {
        BitSet[] needs = new BitSet[jobs.count()];
        IntStream.range(0, jobs.count()).forEach(job -> collect(job, jobs, needs));
        return new Ancestry(needs);
    }

    /** The jobs that wait for this one. */
    IntStream waitingFor(int job) {
        return IntStream.range(0, needs.length).filter(other -> needs[other].get(job));
    }

    private static BitSet collect(int job, Jobs jobs, BitSet[] needs) {
        if (needs[job] == null) {
            BitSet all = new BitSet();
            for (int needed : jobs.before()[job]) {
                all.set(needed);
                all.or(collect(needed, jobs, needs));
            }
            needs[job] = all;
        }
        return needs[job];
    }
}
