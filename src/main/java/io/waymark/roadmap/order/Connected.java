package io.waymark.roadmap.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Falls a set of jobs apart into those that no prerequisite joins. */
final class Connected {

    private final Jobs jobs;
    private final int[] root;

    Connected(Jobs jobs) {
        this.jobs = jobs;
        this.root = new int[jobs.count()];
    }

    /** The parts, each in the order of the members, by their first. */
    List<int[]> parts(int[] members) {
        Arrays.fill(root, -1);
        for (int job : members) {
            root[job] = job;
        }
        for (int job : members) {
            for (int needed : jobs.before()[job]) {
                if (root[needed] >= 0) {
                    root[find(job)] = find(needed);
                }
            }
        }
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        for (int job : members) {
            parts.computeIfAbsent(find(job), it -> new ArrayList<>()).add(job);
        }
        return parts.values().stream()
                .map(it -> it.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private int find(int job) {
        int at = job;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
