package io.waymark.plan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.roadmap.InitiativeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfAddressTests {

    private static final UUID ID = UUID.fromString("00000000-0000-0001-0000-000000000002");
    private static final InitiativeId CARD = new InitiativeId(ID);
    private static final String EVERYTHING = "out=" + ID + "&in=" + ID + "&people." + ID + "=7&days." + ID
            + "=120&start." + ID + "=2027-04-01&quarter." + ID + "=2027+Q2&team." + ID + "=none";

    @Test
    void everythingCanBeSaid() {
        WhatIfQuery query = WhatIfAddress.read(EVERYTHING);
        assertThat(query.out()).containsExactly(CARD);
        assertThat(query.in()).containsExactly(CARD);
        assertThat(query.people()).containsExactly(Map.entry(ID, 7));
        assertThat(query.days()).containsExactly(Map.entry(ID, 120));
        assertThat(query.starts()).containsExactly(Map.entry(CARD, LocalDate.of(2027, 4, 1)));
        assertThat(query.quarters().get(CARD))
                .hasValueSatisfying(it -> assertThat(it).hasToString("2027 Q2"));
        assertThat(query.teams()).containsExactly(Map.entry(CARD, Optional.empty()));
    }

    @Test
    void whatWasReadIsWrittenTheSame() {
        assertThat(WhatIfAddress.of(WhatIfAddress.read(EVERYTHING))).isEqualTo(EVERYTHING);
        assertThat(WhatIfAddress.of(WhatIfQuery.NOTHING)).isEmpty();
        assertThat(WhatIfAddress.read("")).isEqualTo(WhatIfQuery.NOTHING);
    }

    @Test
    void theOrderInWhichThingsAreSaidDoesNotCount() {
        UUID other = new UUID(3, 4);
        assertThat(WhatIfAddress.of(WhatIfAddress.read("out=" + ID + "&out=" + other)))
                .isEqualTo(WhatIfAddress.of(WhatIfAddress.read("out=" + other + "&out=" + ID)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "out=x",
                "out=",
                "in=x",
                "people.x=1",
                "people.00000000-0000-0001-0000-000000000002=-1",
                "people.00000000-0000-0001-0000-000000000002=1001",
                "days.00000000-0000-0001-0000-000000000002=10001",
                "days.00000000-0000-0001-0000-000000000002=1.5",
                "start.00000000-0000-0001-0000-000000000002=2027-02-30",
                "quarter.00000000-0000-0001-0000-000000000002=2027 Q5",
                "team.00000000-0000-0001-0000-000000000002=Platform",
                "something=else"
            })
    void whatCannotBeReadIsNotTried(String address) {
        assertThat(WhatIfAddress.read(address)).isEqualTo(WhatIfQuery.NOTHING);
    }

    @Test
    void aFieldThatIsSentEmptyAsksForNothingElseThanToday() {
        assertThat(WhatIfAddress.asks(Map.of("people." + ID, List.of("")))).isTrue();
        assertThat(WhatIfAddress.asks(Map.of("unit", List.of("x"), "scenario", List.of("y"))))
                .isFalse();
    }
}
