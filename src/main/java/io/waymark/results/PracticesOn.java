package io.waymark.results;

import io.waymark.scoring.Foundation;
import io.waymark.scoring.RestsOn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practices behind a claim by what they rest on.
 *
 * @param on the foundation that is looked at; null for all
 */
record PracticesOn(
        ResultStanding standing, RestsOn rests, @Nullable Foundation on) {

    /** What the address does not say, or says in a way that means nothing, is all. */
    static PracticesOn of(ResultStanding standing, String on) {
        return new PracticesOn(
                standing,
                RestsOn.of(standing.scorecard(), standing.foundations()),
                Arrays.stream(Foundation.values())
                        .filter(it -> it.name().equals(on))
                        .findFirst()
                        .orElse(null));
    }

    public List<RestsOn.Share> shown() {
        return rests.shares().stream()
                .filter(it -> on == null || it.foundation() == on)
                .toList();
    }
}
