package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Initiatives of the small model, without a database. */
final class Planned {

    private Planned() {}

    static InitiativeId id(int number) {
        return new InitiativeId(new UUID(0, number));
    }

    static InitiativeFacts initiative(int number, Status status, String... closes) {
        return initiative(number, status, null, closes);
    }

    /** One whose value in ten days was set by hand. */
    static InitiativeFacts byHand(int number, double priority, String... closes) {
        return initiative(
                number, Status.PLANNED, new InitiativeFacts.ByHand(priority, "", "Archie", Instant.EPOCH), closes);
    }

    private static InitiativeFacts initiative(
            int number, Status status, InitiativeFacts.@Nullable ByHand byHand, String... closes) {
        return new InitiativeFacts(
                id(number),
                0,
                new UnitId(new UUID(0, 0)),
                new EditionId("small", "1"),
                "Initiative " + number,
                new InitiativePlan(status, null, null),
                null,
                byHand,
                Arrays.stream(closes).map(SmallModel::key).toList(),
                null);
    }
}
