package io.waymark.assessment;

import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.organisation.NotFound;
import java.util.Optional;

/** Which upgrades the editions know. */
record UpgradeWays(Editions editions) {

    /** To the newest edition that one leads to; empty where it leads to none. */
    Optional<Upgrade> onward(EditionId earlier) {
        return editions.after(earlier).flatMap(it -> between(earlier, it.id()));
    }

    /** From one edition to another; empty where nobody says what became of its questions. */
    Optional<Upgrade> between(EditionId earlier, EditionId later) {
        return editions.map(earlier, later)
                .map(it -> new Upgrade(
                        editions.find(earlier).orElseThrow(NotFound::new),
                        editions.find(later).orElseThrow(NotFound::new),
                        it));
    }
}
