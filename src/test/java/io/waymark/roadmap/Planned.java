package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.organisation.UnitId;
import java.util.Arrays;
import java.util.UUID;

/** Initiatives of the small model, without a database. */
final class Planned {

    private Planned() {}

    static InitiativeFacts initiative(int number, Status status, String... closes) {
        return new InitiativeFacts(
                WorkOrderTests.id(number),
                0,
                new UnitId(new UUID(0, 0)),
                new EditionId("small", "1"),
                "Initiative " + number,
                new InitiativePlan(status, null, null),
                null,
                null,
                Arrays.stream(closes).map(SmallModel::key).toList(),
                null);
    }
}
