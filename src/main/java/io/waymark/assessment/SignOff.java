package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import java.util.List;

/** What became of a wish to sign off. */
public sealed interface SignOff {

    /** The milestone is taken. */
    record Done() implements SignOff {}

    /** Practices are open still. */
    record StillOpen(int practices) implements SignOff {}

    /** Dimensions were not accepted in review yet. */
    record NotAccepted(List<DimensionKey> dimensions) implements SignOff {}

    /** Somebody did it before. */
    record AlreadyDone() implements SignOff {}
}
