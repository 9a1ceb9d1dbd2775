package io.waymark.local;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import java.util.Arrays;
import java.util.Locale;

/** Who answers for each dimension at Acme Retail, and how it grew: levels reached three, two, one quarters ago and now. */
enum AcmeDimension {
    BUSINESS_OUTCOMES(Persona.BO, 1.35, 1.6, 1.8, 1.95),
    PEOPLE(Persona.PIA, 1.3, 1.45, 1.55, 1.65),
    PROCESS(Persona.PETE, 1.5, 1.75, 1.95, 2.1),
    POLICY(Persona.POLLY, 1.4, 1.65, 1.85, 2.0),
    TECHNOLOGY(Persona.TESS, 1.4, 1.6, 1.75, 1.9);

    private final Persona owner;
    private final double[] history;

    AcmeDimension(Persona owner, double... history) {
        this.owner = owner;
        this.history = history;
    }

    static AcmeDimension of(Dimension dimension) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(dimension.key()))
                .findFirst()
                .orElseThrow();
    }

    Persona owner() {
        return owner;
    }

    Maturity quartersAgo(int quarters) {
        return new Maturity(history[history.length - 1 - quarters]);
    }

    DimensionKey key() {
        return new DimensionKey(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
