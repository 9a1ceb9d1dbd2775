package io.waymark.roadmap.saved;

/**
 * A view of the roadmap that somebody named.
 *
 * @param shared whether everybody of the organisation sees it
 * @param mine whether the reader saved it
 * @param savedBy by name
 * @param query what follows the address of the roadmap, with its question mark
 */
public record SavedView(SavedViewId id, String name, boolean shared, boolean mine, String savedBy, String query) {

    /** Whether the reader saved just this. */
    boolean is(String called, boolean forAll, String asked) {
        return mine && shared == forAll && name.equals(called) && query.equals(asked);
    }
}
