package io.waymark.assessment;

import java.util.Optional;

/** What a unit may say of itself today. Nothing that begins lowers it: what was signed stays until the next is signed. */
public sealed interface Standing {

    /**
     * Its last signed-off result.
     *
     * @param figures what gaps, roadmap and figures of now stand on
     * @param next the newest open assessment, if there is one
     */
    record Signed(MilestoneClaim milestone, Claim claim, Scored figures, Optional<UnderWay> next) implements Standing {

        @Override
        public Optional<Scored> told() {
            return Optional.of(figures);
        }
    }

    /** The open assessment, while none is signed. */
    record Provisional(UnderWay only) implements Standing {

        @Override
        public Optional<Scored> told() {
            return Optional.of(only.scored());
        }
    }

    /** It was never assessed. */
    record Nothing() implements Standing {

        @Override
        public Optional<Scored> told() {
            return Optional.empty();
        }
    }

    /** The newest assessment that can say something. */
    Optional<Scored> told();
}
