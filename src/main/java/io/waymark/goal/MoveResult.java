package io.waymark.goal;

import org.jspecify.annotations.Nullable;

/** What became of a wish to give a goal another rank. */
public sealed interface MoveResult {

    /** It went from rank to rank; those between made room. */
    record Moved(int from, int to) implements MoveResult {}

    /** It stands there already: the wish was sent twice, or somebody else had the same. */
    record Stands(int rank) implements MoveResult {}

    /** The list was ranked by somebody else after the wish was made; nothing moved. */
    record Overtaken() implements MoveResult {}

    /**
     * Decides about a wish.
     *
     * @param now its rank; null where the goal is retired
     * @param from the rank that the member saw
     * @param to the rank that the member wants
     * @param goals how many are ranked
     */
    static MoveResult of(@Nullable Integer now, int from, int to, int goals) {
        if (now == null) {
            return new Overtaken();
        }
        if (now == to) {
            return new Stands(now);
        }
        return now == from && to >= 1 && to <= goals ? new Moved(from, to) : new Overtaken();
    }
}
