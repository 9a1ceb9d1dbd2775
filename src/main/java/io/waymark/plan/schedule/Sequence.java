package io.waymark.plan.schedule;

/** Puts tasks into an order in which prerequisites come first: each is moved up to right before the first that waits for it. */
final class Sequence {

    private static final byte UNDER_WAY = 1;
    private static final byte PLACED = 2;

    private final int[][] before;
    private final byte[] state;
    private final int[] order;
    private int count;

    private Sequence(int[][] before) {
        this.before = before;
        this.state = new byte[before.length];
        this.order = new int[before.length];
    }

    /**
     * The order.
     *
     * @param wanted every task once
     * @throws IllegalArgumentException where tasks wait for one another
     */
    static int[] of(int[] wanted, int[][] before) {
        Sequence sequence = new Sequence(before);
        for (int task : wanted) {
            sequence.add(task);
        }
        return sequence.order;
    }

    private void add(int task) {
        if (state[task] == PLACED) {
            return;
        }
        if (state[task] == UNDER_WAY) {
            throw new IllegalArgumentException("Task " + task + " waits for itself");
        }
        state[task] = UNDER_WAY;
        for (int needed : before[task]) {
            add(needed);
        }
        state[task] = PLACED;
        order[count++] = task;
    }
}
