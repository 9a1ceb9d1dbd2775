package io.waymark.evidence;

import static io.waymark.evidence.PracticeWithEvidence.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.assessment.Assessment;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Reminders;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class ProvenPracticesTests {

    @Autowired
    private ApplicationContext portal;

    private PracticeWithEvidence world;
    private Member ada;
    private Assessment assessment;
    private PracticeKey first;
    private PracticeKey second;

    @BeforeEach
    void begin() {
        world = new PracticeWithEvidence(portal);
        ada = world.member("ada", "acme");
        assessment = world.assessment(ada);
        first = world.practice(1);
        second = world.practice(2);
    }

    @Test
    void aPracticeIsProvenOnceItsEvidenceIsAccepted() {
        world.link(ada, assessment, first, null);
        assertThat(world.proven(ada, assessment, TODAY)).isEmpty();
        assertThat(world.accept(ada, assessment, first)).isOne();
        assertThat(world.proven(ada, assessment, TODAY)).containsExactly(first);
    }

    @Test
    void overdueEvidenceProvesNothingAnyMore() {
        world.link(ada, assessment, first, TODAY.plusDays(10));
        world.accept(ada, assessment, first);
        assertThat(world.proven(ada, assessment, TODAY.plusDays(10))).containsExactly(first);
        assertThat(world.proven(ada, assessment, TODAY.plusDays(11))).isEmpty();
    }

    @Test
    void overdueEvidenceIsNotAccepted() {
        world.link(ada, assessment, first, TODAY.minusDays(1));
        assertThat(world.accept(ada, assessment, first)).isZero();
    }

    @Test
    void onePieceBacksTwoPractices() {
        EvidenceId piece = world.link(ada, assessment, first, null);
        world.use(ada, assessment, second, piece);
        assertThat(world.counts(ada, assessment)).isEqualTo(Map.of(first, 1, second, 1));
        world.accept(ada, assessment, first, second);
        assertThat(world.proven(ada, assessment, TODAY)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void removedAndUsedAgainItMustBeAcceptedAgain() {
        EvidenceId piece = world.link(ada, assessment, first, null);
        world.accept(ada, assessment, first);
        world.remove(ada, assessment, first, piece);
        assertThat(world.counts(ada, assessment)).isEmpty();
        assertThat(world.proven(ada, assessment, TODAY)).isEmpty();
        world.use(ada, assessment, first, piece);
        assertThat(world.counts(ada, assessment)).isEqualTo(Map.of(first, 1));
        assertThat(world.proven(ada, assessment, TODAY)).isEmpty();
    }

    @Test
    void aWithdrawnPieceProvesNothingUntilItIsUsedAgain() {
        EvidenceId piece = world.link(ada, assessment, first, null);
        world.accept(ada, assessment, first);
        assertThat(world.withdraw(ada, piece, 0)).isInstanceOf(EvidenceChangeResult.Done.class);
        assertThat(world.proven(ada, assessment, TODAY)).isEmpty();
        assertThat(world.counts(ada, assessment)).isEmpty();
        world.use(ada, assessment, first, piece);
        assertThat(world.counts(ada, assessment)).isEqualTo(Map.of(first, 1));
    }

    @Test
    void theNextAssessmentGetsTheLinksButNoAcceptance() {
        world.link(ada, assessment, first, null);
        world.accept(ada, assessment, first);
        Assessment next = world.assessment(ada);
        assertThat(world.carryOver(ada, assessment.id(), next.id())).isOne();
        assertThat(world.carryOver(ada, assessment.id(), next.id())).isZero();
        assertThat(world.counts(ada, next)).isEqualTo(Map.of(first, 1));
        assertThat(world.proven(ada, next, TODAY)).isEmpty();
    }

    @Test
    void ownersAreRemindedOfWhatIsDueAndOfNothingElse() {
        Assessment mine = world.assessment(ada);
        EvidenceId late = world.link(ada, mine, first, TODAY.minusDays(3));
        EvidenceId soon = world.link(ada, mine, first, TODAY.plusDays(14));
        EvidenceId later = world.link(ada, mine, first, TODAY.plusDays(15));
        EvidenceId unused = world.link(ada, mine, second, TODAY);
        world.remove(ada, mine, second, unused);
        List<Notice> due = Tenancy.of(ada.organisation())
                .call(() -> portal.getBeanProvider(Reminders.class).stream()
                        .flatMap(it -> it.due(ada.organisation(), ada.zone(), TODAY).stream())
                        .toList());
        assertThat(due)
                .extracting(Notice::subject)
                .contains(late.value(), soon.value())
                .doesNotContain(later.value(), unused.value());
        assertThat(due).filteredOn(it -> it.subject().equals(late.value())).allSatisfy(it -> {
            assertThat(it.to()).isEqualTo(ada.person());
            assertThat(it.kind()).isEqualTo(Notice.Kind.EVIDENCE_DUE);
            assertThat(it.dueOn()).isEqualTo(TODAY.minusDays(3));
            assertThat(it.path()).startsWith("/orgs/acme/evidence?");
        });
    }

    @Test
    void whoAnswersAnotherDimensionAddsNothing() {
        Member tess = world.member("tess", "acme");
        assertThatThrownBy(() -> world.link(tess, assessment, first, null)).isInstanceOf(NotYourRole.class);
    }

    @Test
    void aStrangerFindsNeitherThePlaceNorThePiece() {
        EvidenceId piece = world.link(ada, assessment, first, null);
        Member gus = world.member("gus", "globex");
        assertThatThrownBy(() -> world.link(gus, assessment, first, null)).isInstanceOf(NotFound.class);
        Assessment his = world.assessment(gus);
        assertThatThrownBy(() -> world.use(gus, his, first, piece)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.withdraw(gus, piece, 0)).isInstanceOf(NotFound.class);
        assertThat(world.proven(gus, assessment, TODAY)).isEmpty();
    }
}
