package io.waymark.questionnaire;

import io.waymark.content.DimensionKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which answers are looked at; both parts live in the URL.
 *
 * @param dimension null for all that concern the member
 * @param open only the practices that are open or undecided
 */
record CheckFilter(@Nullable DimensionKey dimension, boolean open) {

    static final CheckFilter NONE = new CheckFilter(null, false);

    public boolean is(DimensionKey key) {
        return key.equals(dimension);
    }

    /** The same, of another dimension or of all. */
    public CheckFilter in(@Nullable DimensionKey other) {
        return new CheckFilter(other, open);
    }

    /** The same, with all answers or only the open ones. */
    public CheckFilter showing(boolean onlyOpen) {
        return new CheckFilter(dimension, onlyOpen);
    }

    /** The part of the URL after the path; empty where nothing is filtered. */
    public String query() {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("dimension", Optional.ofNullable(dimension))
                .queryParamIfPresent("open", open ? Optional.of(true) : Optional.empty())
                .encode()
                .toUriString();
    }
}
