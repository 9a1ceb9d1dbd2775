package io.waymark.discussion;

import io.waymark.assessment.page.Before;
import io.waymark.content.DimensionKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which threads are listed, as the address says.
 *
 * @param open only those that nobody resolved
 * @param mine only those in which the member is mentioned
 * @param dimension null for all
 * @param before where the list goes on; null for its begin
 */
record ThreadFilter(
        boolean open,
        boolean mine,
        @Nullable DimensionKey dimension,
        @Nullable Before before) {

    static final ThreadFilter NONE = new ThreadFilter(false, false, null, null);

    public boolean active() {
        return open || mine || dimension != null;
    }

    public boolean is(DimensionKey key) {
        return key.equals(dimension);
    }

    public ThreadFilter opened(boolean onlyOpen) {
        return new ThreadFilter(onlyOpen, mine, dimension, null);
    }

    public ThreadFilter mentioned(boolean onlyMine) {
        return new ThreadFilter(open, onlyMine, dimension, null);
    }

    public ThreadFilter in(@Nullable DimensionKey other) {
        return new ThreadFilter(open, mine, other, null);
    }

    ThreadFilter after(Before last) {
        return new ThreadFilter(open, mine, dimension, last);
    }

    /** The part of the address after the path; empty where nothing is filtered. */
    public String query() {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("open", open ? Optional.of(true) : Optional.empty())
                .queryParamIfPresent("mine", mine ? Optional.of(true) : Optional.empty())
                .queryParamIfPresent("dimension", Optional.ofNullable(dimension))
                .queryParamIfPresent("before", Optional.ofNullable(before))
                .encode()
                .toUriString();
    }
}
