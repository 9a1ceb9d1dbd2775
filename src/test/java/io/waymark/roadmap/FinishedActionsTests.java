package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class FinishedActionsTests {

    private static final Instant FEBRUARY = Instant.parse("2026-02-20T10:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-20T10:00:00Z");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private InitiativeChanges changes;

    @Autowired
    private FinishedActions finished;

    private Member archie;
    private Unit unit;
    private InitiativeId id;
    private List<PracticeKey> practices;

    @BeforeEach
    void planOneInitiative() {
        UnitWithGaps world = new UnitWithGaps(portal);
        archie = world.member("archie", "acme");
        unit = world.with(world.member("ada", "acme"), 1);
        practices = world.practices(1);
        Tenancy.of(archie).call(() -> portal.getBean(InitiativesFromGaps.class).make(archie, unit.id()));
        id = facts().id();
    }

    @Test
    void oneFinishedInThePeriodIsNamedWithWhatItCovers() {
        set(Status.DONE, "2026-03-01T10:00:00Z");

        assertThat(between()).singleElement().satisfies(it -> {
            assertThat(it.card()).isEqualTo(id);
            assertThat(it.finishedAt()).isEqualTo("2026-03-01T10:00:00Z");
            assertThat(it.practices()).isEqualTo(practices);
        });
    }

    @Test
    void oneFinishedBeforeOrAfterIsLeftOut() {
        set(Status.DONE, "2026-02-19T10:00:00Z");
        assertThat(between()).isEmpty();
        set(Status.PLANNED, "2026-02-21T10:00:00Z");
        set(Status.DONE, "2026-05-21T10:00:00Z");
        assertThat(between()).isEmpty();
    }

    @Test
    void theFirstMomentIsOutsideTheLastInside() {
        set(Status.DONE, FEBRUARY.toString());
        assertThat(between()).isEmpty();
        set(Status.PLANNED, FEBRUARY.toString());
        set(Status.DONE, MAY.toString());
        assertThat(between()).hasSize(1);
    }

    @Test
    void oneTakenUpAgainIsNotFinishedAnyMore() {
        set(Status.DONE, "2026-03-01T10:00:00Z");
        set(Status.IN_PROGRESS, "2026-03-02T10:00:00Z");

        assertThat(between()).isEmpty();
    }

    @Test
    void oneThatStaysDoneKeepsItsDate() {
        set(Status.DONE, "2026-03-01T10:00:00Z");
        change(new InitiativePlan(Status.DONE, archie.person(), null), "2026-04-01T10:00:00Z");

        assertThat(between())
                .extracting(FinishedAction::finishedAt)
                .containsExactly(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void anotherOrganisationSeesNoneOfIt() {
        set(Status.DONE, "2026-03-01T10:00:00Z");
        Member gus = new UnitWithGaps(portal).member("gus", "globex");

        assertThat(Tenancy.of(gus).call(() -> finished.of(gus, unit.id(), FEBRUARY, MAY)))
                .isEmpty();
    }

    private void set(Status status, String at) {
        change(new InitiativePlan(status, null, null), at);
    }

    private void change(InitiativePlan plan, String at) {
        Clock clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        assertThat(Tenancy.of(archie).call(() -> changes.plan(archie, id, facts().version(), plan, clock)))
                .isInstanceOf(InitiativeChanges.Outcome.Done.class);
    }

    private List<FinishedAction> between() {
        return Tenancy.of(archie).call(() -> finished.of(archie, unit.id(), FEBRUARY, MAY));
    }

    private InitiativeFacts facts() {
        return Tenancy.of(archie)
                .call(() -> portal.getBean(Roadmaps.class).of(archie, unit.id(), LocalDate.of(2026, 11, 23)))
                .cards()
                .getFirst()
                .facts();
    }
}
