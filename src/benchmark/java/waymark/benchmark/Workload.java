package waymark.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * What several people do.
 *
 * @param process of the program that answers them
 */
record Workload(String name, long process, List<Act> acts) {

    /** Makes what one of them does; they are counted from 0. */
    @FunctionalInterface
    interface Maker {
        Act of(int who) throws Exception;
    }

    static Workload of(String name, long process, int people, Maker maker) throws Exception {
        List<Act> acts = new ArrayList<>();
        for (int who = 0; who < people; who++) {
            acts.add(maker.of(who));
        }
        return new Workload(name, process, acts);
    }
}
