package io.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.EditionId;
import io.waymark.content.edition.RealEdition;
import io.waymark.plan.forecast.WhatIf;
import io.waymark.roadmap.ActionId;
import io.waymark.testing.WaymarkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WaymarkTest
class RehearsalTests {

    @Autowired
    private ApplicationContext portal;

    @Test
    void theFirmOfTheEditionReachesItsTargetsAndSoonerWithMoreCapacity() {
        WhatIf<ActionId> rehearsed = Rehearsal.of(RealEdition.of(new EditionId("cnmm", "4.0-beta.2")));
        assertThat(rehearsed.changed().whole().p50().orElseThrow())
                .isBefore(rehearsed.stands().whole().p50().orElseThrow());
        assertThat(rehearsed.stands().drivers()).isNotEmpty();
    }

    @Test
    void testsAreNotDisturbedByIt() {
        assertThat(portal.getBeansOfType(WarmUp.class)).isEmpty();
    }
}
