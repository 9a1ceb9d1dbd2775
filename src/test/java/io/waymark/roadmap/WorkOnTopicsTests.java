package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.TopicKey;
import io.waymark.exemption.TopicWork;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What exemptions learn of the work on their topics. */
@OwnWorld
class WorkOnTopicsTests {

    private static final Clock NOW = Clock.systemUTC();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private InitiativesFromGaps fromGaps;

    @Autowired
    private InitiativeChanges changes;

    @Autowired
    private ActionChanges actions;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private TopicWork work;

    private Member archie;
    private InitiativeFacts card;
    private TopicKey topic;
    private TopicWork.Progress before;

    @BeforeEach
    void aCardWithActions() {
        UnitWithGaps world = new UnitWithGaps(portal);
        archie = world.member("archie", "acme");
        Unit unit = world.with(world.member("ada", "acme"), 3);
        Tenancy.of(archie).call(() -> fromGaps.make(archie, unit.id()));
        card = Tenancy.of(archie)
                .call(() -> roadmaps.of(archie, unit.id(), archie.today(NOW)))
                .cards()
                .getFirst()
                .facts();
        topic = card.actions().getFirst().practices().getFirst().topic();
        before = progress().orElseThrow();
    }

    @Test
    void aFinishedActionCounts() {
        ActionFacts first = card.actions().getFirst();
        Tenancy.of(archie).run(() -> actions.finish(archie, first.id(), first.version(), null, NOW));

        assertThat(progress()).hasValueSatisfying(it -> {
            assertThat(it.finished()).isEqualTo(before.finished() + 1);
            assertThat(it.actions()).isEqualTo(before.actions());
        });
    }

    @Test
    void aCardThatIsDoneCountsWithAllItsActions() {
        become(Status.DONE, "");

        assertThat(progress())
                .hasValueSatisfying(it -> assertThat(it.finished())
                        .isEqualTo(before.finished() + card.actions().size()));
    }

    @Test
    void whatIsDroppedCountsNoMore() {
        become(Status.DROPPED, "Not ours");

        assertThat(progress().map(TopicWork.Progress::actions).orElse(0))
                .isEqualTo(before.actions() - card.actions().size());
    }

    private void become(Status status, String reason) {
        InitiativePlan plan = new InitiativePlan(status, reason, null, null);
        Tenancy.of(archie).run(() -> changes.plan(archie, card.id(), card.version(), plan, NOW));
    }

    private Optional<TopicWork.Progress> progress() {
        return Tenancy.of(archie).call(() -> work.of(archie)).stream()
                .filter(it -> it.topic().equals(topic))
                .findFirst();
    }
}
