package waymark.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The same chance in each run. */
final class Chance {

    private static final long SINCE = 1_764_000_000_000L;
    private static final long VERSION_7 = 0x7000;
    private static final long VERSION_4 = 0x4000;
    private static final long VARIANT = 0x8000000000000000L;
    private static final List<String> RATINGS = List.of(
            "NOT", "NOT", "PARTLY", "PARTLY", "LARGELY", "LARGELY", "FULLY", "FULLY", "DONT_KNOW", "NOT_APPLICABLE");
    private static final List<String> CONFIDENCES = List.of("LOW", "MEDIUM", "HIGH", "NOT_SAID");

    private final SplittableRandom random = new SplittableRandom(42);
    private long made;

    /** One that sorts by when it was made. */
    UUID id() {
        return new UUID((SINCE + made++) << 16 | VERSION_7, VARIANT | random.nextLong() >>> 2);
    }

    /** One that a browser made. */
    UUID key() {
        return new UUID(random.nextLong() & ~0xf000L | VERSION_4, VARIANT | random.nextLong() >>> 2);
    }

    String rating() {
        return RATINGS.get(random.nextInt(RATINGS.size()));
    }

    String confidence() {
        return CONFIDENCES.get(random.nextInt(CONFIDENCES.size()));
    }

    /** Every tenth has words. */
    String note() {
        return random.nextInt(10) == 0 ? "Rehearsed twice this year; the shop’s own services follow by summer." : "";
    }
}
