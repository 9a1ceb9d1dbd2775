package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.content.Source;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreedRatingsTests {

    private static final PracticeKey LOGS = new PracticeKey("process.logs.aggregation");

    /** Nothing is asked about, so nothing is "not yet". */
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
    void aDecisionStandsOverAnswersThatDifferAndTheNewestOneOfAll() {
        Findings findings = new Findings(
                List.of(tess(Rating.FULLY, Confidence.HIGH), pete(Rating.NOT, Confidence.HIGH)),
                List.of(decision(2, Rating.LARGELY), decision(1, Rating.PARTLY)),
                Set.of(LOGS),
                Set.of(),
                Set.of(),
                Map.of());

        AgreedRatings agreed = AgreedRatings.of(AskedPractices.all(NOTHING_ASKED), findings);

        assertThat(agreed.ratings()).containsEntry(LOGS, new Rated(Rating.LARGELY, Confidence.MEDIUM, true));
        assertThat(agreed.undecided()).isEmpty();
    }

    @Test
    void aRatingIsCarriedOverOnlyWhereNobodyLookedAnew() {
        assertThat(agreed(carried(1), carried(2)).carriedOver()).containsExactly(LOGS);
        assertThat(agreed(carried(1), pete(Rating.LARGELY, Confidence.HIGH)).carriedOver())
                .isEmpty();
    }

    private static Decision decision(int number, Rating rating) {
        return new Decision(LOGS, number, rating, Confidence.MEDIUM, "We looked", person(9), Instant.EPOCH);
    }

    private static Answer carried(int who) {
        return new Answer(
                LOGS,
                person(who),
                new AnswerContent(Rating.LARGELY, "", Confidence.HIGH, "", Basis.CARRIED_OVER),
                1,
                Instant.EPOCH);
    }

    @Test
    void aSingleAnswerAgreesWithItself() {
        assertThat(agreed(tess(Rating.LARGELY, Confidence.HIGH)).ratings())
                .containsEntry(LOGS, new Rated(Rating.LARGELY, Confidence.HIGH, false));
    }

    @Test
    void answersThatCoincideAgreeAndTheLeastSureSaysHowSure() {
        assertThat(agreed(tess(Rating.LARGELY, Confidence.HIGH), pete(Rating.LARGELY, Confidence.LOW))
                        .ratings())
                .containsEntry(LOGS, new Rated(Rating.LARGELY, Confidence.LOW, false));
    }

    @Test
    void answersThatDifferLeaveThePracticeOpen() {
        AgreedRatings agreed = agreed(tess(Rating.LARGELY, Confidence.HIGH), pete(Rating.NOT, Confidence.HIGH));

        assertThat(agreed.ratings()).isEmpty();
        assertThat(agreed.undecided()).containsExactly(LOGS);
    }

    @Test
    void aNoteWithoutAChoiceDisagreesWithNobody() {
        Answer note = new Answer(LOGS, person(2), AnswerContent.EMPTY.withNote("later"), 1, Instant.EPOCH);

        assertThat(agreed(tess(Rating.FULLY, Confidence.MEDIUM), note).ratings())
                .containsKey(LOGS);
    }

    private static AgreedRatings agreed(Answer... answers) {
        return AgreedRatings.of(AskedPractices.all(NOTHING_ASKED), Findings.of(List.of(answers)));
    }

    private static Answer tess(Rating rating, Confidence confidence) {
        return answer(1, rating, confidence);
    }

    private static Answer pete(Rating rating, Confidence confidence) {
        return answer(2, rating, confidence);
    }

    private static Answer answer(int who, Rating rating, Confidence confidence) {
        return new Answer(LOGS, person(who), new AnswerContent(rating, "", confidence, ""), 1, Instant.EPOCH);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
