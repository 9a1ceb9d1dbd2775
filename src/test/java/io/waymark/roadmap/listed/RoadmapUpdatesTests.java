package io.waymark.roadmap.listed;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.board.ListedUnit;
import io.waymark.testing.OwnWorld;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** A roadmap of more cards than are reckoned while somebody waits. */
@OwnWorld
class RoadmapUpdatesTests {

    private static final int LARGE = HeldRoadmap.USUAL + 1;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RoadmapUpdates updates;

    @Autowired
    private RoadmapComparison comparison;

    @Autowired
    private JdbcClient jdbc;

    private ListedUnit unit;

    @BeforeEach
    void aLargeRoadmap() {
        unit = new ListedUnit(portal);
        unit.in(() -> unit.proposed(LARGE));
        assertThat(unit.head().cards()).isEqualTo(LARGE);
        assertThat(placeOfTheLast()).isEqualTo(LARGE);
        unit.days(LARGE, 3);
    }

    @Test
    void aLookAtItWaitsForNobodyToReckon() {
        assertThat(unit.head().days()).isZero();
        assertThat(placeOfTheLast()).isEqualTo(LARGE);
    }

    @Test
    void whatIsComparedEachHourIsAsItMustBe() {
        comparison.compare();
        assertThat(placeOfTheLast()).isOne();
        assertThat(unit.head().days()).isEqualTo(3);
    }

    @Test
    @Timeout(120)
    void itFollowsWhatTheRecordHolds() {
        ReflectionTestUtils.setField(updates, "follows", true);
        try {
            GoalPlan plan = new GoalPlan("Sell more", "", "speed", unit.ada.person(), null);
            Tenancy.of(unit.ada).call(() -> portal.getBean(GoalRanking.class).add(unit.ada, plan));
            while (placeOfTheLast() > 1) {
                assertThat(Thread.interrupted()).as("given up").isFalse();
                LockSupport.parkNanos(20_000_000);
            }
        } finally {
            ReflectionTestUtils.setField(updates, "follows", false);
        }
    }

    private int placeOfTheLast() {
        return unit.in(() -> jdbc.sql("select place from listed_card where initiative_id = ?")
                .param(unit.id(LARGE).value())
                .query(Integer.class)
                .single());
    }
}
