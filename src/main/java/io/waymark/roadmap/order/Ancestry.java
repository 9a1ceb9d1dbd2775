package io.waymark.roadmap.order;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that each job waits for, straight or through others.
 *
 * @param needs the numbers of the jobs that come before each; there is no circle
 * @param waiting the numbers of those that come after
 */
record Ancestry(BitSet[] needs, BitSet[] waiting) {

    static Ancestry of(Jobs jobs) {
        BitSet[] needs = new BitSet[jobs.count()];
        IntStream.range(0, jobs.count()).forEach(job -> collect(job, jobs, needs));
        BitSet[] waiting = Stream.generate(BitSet::new).limit(jobs.count()).toArray(BitSet[]::new);
        for (int job = 0; job < needs.length; job++) {
            int waits = job;
            needs[job].stream().forEach(it -> waiting[it].set(waits));
        }
        return new Ancestry(needs, waiting);
    }

    /** The jobs that wait for this one. */
    IntStream waitingFor(int job) {
        return waiting[job].stream();
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
