package io.waymark.sheet;

import java.util.List;

/**
 * Things to put right, as many as somebody reads.
 *
 * @param first the first of them
 * @param all how many there are
 */
public record FaultList(List<SheetFault> first, int all) {

    public static final FaultList NONE = new FaultList(List.of(), 0);

    static final int MOST = 50;

    public static FaultList of(List<SheetFault> all) {
        return new FaultList(all.stream().limit(MOST).toList(), all.size());
    }

    public boolean isEmpty() {
        return all == 0;
    }

    /** Whether there are more than are listed. */
    public boolean isCut() {
        return all > first.size();
    }
}
