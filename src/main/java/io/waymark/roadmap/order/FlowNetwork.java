package io.waymark.roadmap.order;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** A network with whole capacities, and the most that flows through it by Dinic's algorithm (1970). */
final class FlowNetwork {

    static final long ENDLESS = Long.MAX_VALUE / 4;

    private static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] to;
    private final long[] room;
    private final int[] depth;
    private int pipes;

    FlowNetwork(int nodes, int edges) {
        first = new int[nodes];
        Arrays.fill(first, NONE);
        next = new int[2 * edges];
        to = new int[2 * edges];
        room = new long[2 * edges];
        depth = new int[nodes];
    }

    void connect(int from, int target, long capacity) {
        pipe(from, target, capacity);
        pipe(target, from, 0);
    }

    /** Lets flow what can, and says what is still reachable from the source: its side of a minimum cut, the smallest. */
    BitSet cut(int source, int sink) {
        while (layered(source).get(sink)) {
            int[] untried = first.clone();
            while (push(source, sink, ENDLESS, untried) > 0) {
                // until no way of this length is left
            }
        }
        return layered(source);
    }

    private void pipe(int from, int target, long capacity) {
        to[pipes] = target;
        room[pipes] = capacity;
        next[pipes] = first[from];
        first[from] = pipes++;
    }

    private BitSet layered(int source) {
        BitSet reached = new BitSet();
        Deque<Integer> ahead = new ArrayDeque<>();
        reached.set(source);
        depth[source] = 0;
        ahead.add(source);
        while (!ahead.isEmpty()) {
            int node = ahead.remove();
            for (int pipe = first[node]; pipe != NONE; pipe = next[pipe]) {
                if (room[pipe] > 0 && !reached.get(to[pipe])) {
                    reached.set(to[pipe]);
                    depth[to[pipe]] = depth[node] + 1;
                    ahead.add(to[pipe]);
                }
            }
        }
        return reached;
    }

    private long push(int node, int sink, long most, int[] untried) {
        if (node == sink) {
            return most;
        }
        for (; untried[node] != NONE; untried[node] = next[untried[node]]) {
            int pipe = untried[node];
            if (room[pipe] > 0 && depth[to[pipe]] == depth[node] + 1) {
                long pushed = push(to[pipe], sink, Math.min(most, room[pipe]), untried);
                if (pushed > 0) {
                    room[pipe] -= pushed;
                    room[pipe ^ 1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
