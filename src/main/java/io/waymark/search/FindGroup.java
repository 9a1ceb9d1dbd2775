package io.waymark.search;

import java.util.List;

/**
 * What was found of a kind, the best first.
 *
 * @param many how many there are, of which these are the first; {@link #ENOUGH} stands for that many or more
 */
record FindGroup(String kind, int many, List<Find> finds) {

    /** The database counts no further. */
    static final int ENOUGH = 100;

    public boolean moreThanCounted() {
        return many >= ENOUGH;
    }

    public boolean moreThanShown() {
        return many > finds.size();
    }
}
