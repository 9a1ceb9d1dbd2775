package io.waymark.dashboard.sight;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param all how many there are on all pages
 * @param page counts from 1
 */
record Excerpt<T>(List<T> shown, int all, int page) {

    static final int PAGE = 25;

    /** The page with this number, or the nearest that there is. */
    static <T> Excerpt<T> of(List<T> list, int number) {
        int page = Math.clamp(number, 1, Math.max(1, pageOf(list.size())));
        int from = (page - 1) * PAGE;
        return new Excerpt<>(list.subList(from, Math.min(from + PAGE, list.size())), list.size(), page);
    }

    /** On which page the nth stands. */
    private static int pageOf(int nth) {
        return (nth + PAGE - 1) / PAGE;
    }

    public int from() {
        return (page - 1) * PAGE + 1;
    }

    public int to() {
        return from() + shown.size() - 1;
    }

    public boolean hasNext() {
        return to() < all;
    }
}
