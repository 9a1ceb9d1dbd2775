package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.content.Source;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Foundation;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a rating rests on: the first that holds of evidence, carried over, aged, several, one. */
class FoundationsTests {

    private static final PracticeKey LOGS = new PracticeKey("process.logs.aggregation");
    private static final Instant NEW = Instant.parse("2027-01-31T09:00:00Z");
    private static final Instant OLD = Instant.parse("2026-01-29T09:00:00Z");
    private static final Instant YEAR_AGO = Instant.parse("2026-01-31T00:00:00Z");
    private static final Edition NOTHING_ASKED = new Edition(
            new EditionId("cnmm", "1"),
            "An edition",
            new Source("", "", "", ""),
            List.of(),
            List.of(1, 2, 3),
            List.of(),
            List.of(),
            List.of());

    @Test
    void oneAnswerIsOnePersonsWord() {
        assertThat(on(Set.of(), List.of(), answer(1, NEW))).isEqualTo(Foundation.ONE);
    }

    @Test
    void severalWhoSayTheSameAreSeveral() {
        assertThat(on(Set.of(), List.of(), answer(1, NEW), answer(2, NEW))).isEqualTo(Foundation.SEVERAL);
    }

    @Test
    void whoeverDecidesStandsWithThoseWhoSaidTheSame() {
        assertThat(on(Set.of(), List.of(decision(9, NEW)), answer(1, NEW), answer(2, NEW, Rating.NOT)))
                .isEqualTo(Foundation.SEVERAL);
        assertThat(on(Set.of(), List.of(decision(1, NEW)), answer(1, NEW), answer(2, NEW, Rating.NOT)))
                .isEqualTo(Foundation.ONE);
    }

    @Test
    void theOldestAnswerSaysHowOldItIs() {
        assertThat(on(Set.of(), List.of(), answer(1, NEW), answer(2, OLD))).isEqualTo(Foundation.AGED);
    }

    @Test
    void aDecisionIsANewLook() {
        assertThat(on(Set.of(), List.of(decision(9, NEW)), answer(1, OLD))).isEqualTo(Foundation.SEVERAL);
    }

    @Test
    void whatWasCarriedOverWasNotLookedAt() {
        assertThat(on(Set.of(), List.of(), answer(1, OLD, Rating.LARGELY, Basis.CARRIED_OVER)))
                .isEqualTo(Foundation.CARRIED_OVER);
    }

    @Test
    void acceptedEvidenceComesBeforeAll() {
        assertThat(on(Set.of(LOGS), List.of(), answer(1, OLD))).isEqualTo(Foundation.EVIDENCE);
    }

    private static Foundation on(Set<PracticeKey> proven, List<Decision> decisions, Answer... answers) {
        AgreedRatings agreed = AgreedRatings.of(
                AskedPractices.all(NOTHING_ASKED),
                new Findings(List.of(answers), decisions, proven, Set.of(), Set.of(), Map.of()));
        return Objects.requireNonNull(
                agreed.foundations(it -> it.isBefore(YEAR_AGO)).get(LOGS));
    }

    private static Answer answer(int who, Instant when) {
        return answer(who, when, Rating.LARGELY);
    }

    private static Answer answer(int who, Instant when, Rating rating) {
        return answer(who, when, rating, Basis.EXAMINED);
    }

    private static Answer answer(int who, Instant when, Rating rating, Basis basis) {
        return new Answer(LOGS, person(who), new AnswerContent(rating, "", Confidence.HIGH, "", basis), 1, when);
    }

    private static Decision decision(int who, Instant when) {
        return new Decision(LOGS, 1, Rating.LARGELY, Confidence.MEDIUM, "We looked", person(who), when);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
