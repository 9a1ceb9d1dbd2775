package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a choice and its candidates let happen to themselves. */
class ApplicationChoiceTests {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Profile SEARCH =
            Field.candidate("Search", 400, 100, 3, 3, 3, 3, 3, 3).profile();
    private static final Profile FASTER =
            Field.candidate("Faster search", 500, 50, 4, 0, 3).profile();

    private final ApplicationChoice choice = choice();
    private final Candidacy search = new Candidacy(choice, candidate(), SEARCH);

    @Test
    void allCountsTheSameUntilSomebodyWeighsIt() {
        assertThat(choice.criteria()).isEqualTo(Criteria.even());
        Criteria wanted = Field.limit(Field.weights(7, 4), Criterion.BACKUP, 3);
        choice.weigh(wanted);
        assertThat(choice.criteria()).isEqualTo(wanted);
        choice.weigh(Criteria.even());
        assertThat(choice.criteria()).isEqualTo(Criteria.even());
    }

    @Test
    void itIsDecidedOnceAndWeighedNoMore() {
        choice.decide(NOW);
        assertThat(choice.decided()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> choice.decide(NOW));
        assertThatIllegalStateException().isThrownBy(() -> choice.weigh(Field.weights(7)));
        assertThat(choice.criteria()).isEqualTo(Criteria.even());
    }

    @Test
    void nobodyStandsForADecidedOneOrLeavesIt() {
        choice.decide(NOW);
        assertThatIllegalStateException().isThrownBy(() -> new Candidacy(choice, candidate(), FASTER));
        assertThatIllegalStateException().isThrownBy(() -> search.change(choice, FASTER));
        assertThatIllegalStateException().isThrownBy(() -> search.withdraw(choice, NOW));
        assertThat(search.profile()).isEqualTo(SEARCH);
        assertThat(search.withdrawn()).isFalse();
    }

    @Test
    void aCandidateForgetsTheRatingsThatItLost() {
        search.change(choice, FASTER);
        assertThat(search.profile()).isEqualTo(FASTER);
    }

    @Test
    void aWithdrawnOneTakesNoChangeAndIsNotWithdrawnAgain() {
        search.withdraw(choice, NOW);
        assertThat(search.withdrawn()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> search.change(choice, FASTER));
        assertThatIllegalStateException().isThrownBy(() -> search.withdraw(choice, NOW));
    }

    @Test
    void aCandidateChangesWithinItsOwnChoiceOnly() {
        assertThatIllegalStateException().isThrownBy(() -> search.change(choice(), FASTER));
    }

    private static ApplicationChoice choice() {
        Member eva = new Member(
                new OrganisationId(TimeOrderedId.next()),
                "shop",
                "Shop",
                new PersonId(TimeOrderedId.next()),
                "Eva",
                Set.of(),
                ZoneOffset.UTC);
        ChoiceId id = new ChoiceId(TimeOrderedId.next());
        return new ApplicationChoice(eva, new NewChoice(id, "Race", new UnitId(TimeOrderedId.next()), "EUR"), NOW);
    }

    private static CandidateId candidate() {
        return new CandidateId(TimeOrderedId.next());
    }
}
