package io.waymark.plan.way;

import java.util.BitSet;

/**
 * Chooses actions for a budget by branch and bound: each is taken, where all that it requires is and the days are enough, or left
 * out with all that require it. What a branch can still earn is at most what the open ones earn by value per day, the last in
 * part, as if they required nothing (Dantzig, "Discrete-variable extremum problems", Operations Research 5, 1957). After so many
 * branches the best so far is taken; no choice exceeds what all actions could earn in that way.
 */
final class BudgetSearch<K> {

    private static final int MOST_BRANCHES = 20_000;
    private static final double NOISE = 1e-9;

    private final OpenWork<K> work;
    private final double budget;
    private final int[] order;
    private final int[] densest;
    private final BitSet chosen = new BitSet();
    private BitSet best = new BitSet();
    private double most;
    private int branches;

    BudgetSearch(OpenWork<K> work, double budget) {
        this.work = work;
        this.budget = budget;
        this.order = new WorthOrder(work).prerequisitesFirst();
        this.densest = new WorthOrder(work).densestFirst();
    }

    BudgetFit<K> fit() {
        double bound = canEarn(budget, new BitSet());
        branch(0, budget, 0, new BitSet());
        return new BudgetFit<>(
                work.ids(best), work.days(best), work.value(best), branches > MOST_BRANCHES ? bound : work.value(best));
    }

    /** @param decided the actions that are taken or cannot be any more */
    private void branch(int place, double left, double value, BitSet decided) {
        if (value > most) {
            most = value;
            best = (BitSet) chosen.clone();
        }
        if (place == order.length || ++branches > MOST_BRANCHES || value + canEarn(left, decided) <= most + NOISE) {
            return;
        }
        int action = order[place];
        BitSet then = (BitSet) decided.clone();
        then.set(action);
        if (!decided.get(action) && days(work, action) <= left + NOISE) {
            chosen.set(action);
            branch(
                    place + 1,
                    left - days(work, action),
                    value + work.all().get(action).value(),
                    then);
            chosen.clear(action);
        }
        then.or(work.unlocks()[action]);
        branch(place + 1, left, value, then);
    }

    private double canEarn(double left, BitSet decided) {
        double earned = 0;
        double days = left;
        for (int action : densest) {
            if (!decided.get(action)) {
                double value = work.all().get(action).value();
                double needed = days(work, action);
                if (needed > days) {
                    return earned + value * days / needed;
                }
                earned += value;
                days -= needed;
            }
        }
        return earned;
    }

    private static double days(OpenWork<?> work, int action) {
        return work.all().get(action).days();
    }
}
