package io.waymark.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadersDayTests {

    private static final Member AUCKLAND = in("Pacific/Auckland");
    private static final Member HONOLULU = in("Pacific/Honolulu");
    private static final Member UTC = in("UTC");

    @Test
    void atNoonInLondonAucklandIsADayAhead() {
        Clock noon = at("2026-11-30T12:00:00Z");
        assertThat(AUCKLAND.today(noon)).isEqualTo("2026-12-01");
        assertThat(UTC.today(noon)).isEqualTo("2026-11-30");
        assertThat(HONOLULU.today(noon)).isEqualTo("2026-11-30");
    }

    @Test
    void earlyInLondonItIsYesterdayInHonolulu() {
        Clock early = at("2026-11-30T08:00:00Z");
        assertThat(HONOLULU.today(early)).isEqualTo("2026-11-29");
        assertThat(UTC.today(early)).isEqualTo("2026-11-30");
    }

    @Test
    void whatHappenedHasTheReadersDay() {
        Instant signed = Instant.parse("2026-06-30T23:30:00Z");
        assertThat(AUCKLAND.day(signed)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(HONOLULU.day(signed)).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static Member in(String zone) {
        return new Member(
                new OrganisationId(new UUID(0, 1)),
                "acme",
                "Acme",
                new PersonId(new UUID(0, 2)),
                "Tess",
                Set.of(Role.OWNER),
                ZoneId.of(zone));
    }
}
