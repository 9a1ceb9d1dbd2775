package io.waymark.roadmap.order;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which jobs of a set can be done before the rest and are together worth more per day than the whole set: the closure whose
 * value, less the set's mean price for its days, is largest. A minimum cut finds it (Picard, "Maximal closure of a graph and
 * applications to combinatorial problems", Management Science 22, 1976).
 */
final class DensestStart {

    private final Jobs jobs;
    private final int[] local;

    DensestStart(Jobs jobs) {
        this.jobs = jobs;
        this.local = new int[jobs.count()];
    }

    /** Numbers of places in {@code members}; empty where no start of the set is worth more per day than all of it. */
    BitSet of(int[] members) {
        int source = members.length;
        int sink = source + 1;
        FlowNetwork network = network(members, source, sink);
        BitSet start = network.cut(source, sink);
        start.clear(source);
        return start;
    }

    private FlowNetwork network(int[] members, int source, int sink) {
        long value = jobs.value(members);
        long days = jobs.days(members);
        Arrays.fill(local, -1);
        int waits = 0;
        for (int place = 0; place < members.length; place++) {
            local[members[place]] = place;
            waits += jobs.before()[members[place]].length;
        }
        FlowNetwork network = new FlowNetwork(sink + 1, members.length + waits);
        for (int place = 0; place < members.length; place++) {
            long gain = jobs.value()[members[place]] * days - value * jobs.days()[members[place]];
            network.connect(gain > 0 ? source : place, gain > 0 ? place : sink, Math.abs(gain));
            for (int needed : jobs.before()[members[place]]) {
                if (local[needed] >= 0) {
                    network.connect(place, local[needed], FlowNetwork.ENDLESS);
                }
            }
        }
        return network;
    }
}
