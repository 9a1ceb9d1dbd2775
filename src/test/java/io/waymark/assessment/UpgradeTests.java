package io.waymark.assessment;

import static io.waymark.assessment.Cycle.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.NotYourRole;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.TwoEditionsTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An assessment that was begun with one edition goes on with the next: every kind of change, wherever its work stands. */
@TwoEditionsTest
class UpgradeTests {

    private static final String REWORDED = "people.basics.second";
    private static final String MERGED = "process.basics.third";
    private static final String SPLIT = "policy.basics.third";
    private static final String RETIRED = "technology.basics.third";
    private static final DimensionKey TECHNOLOGY = new DimensionKey("technology");

    @Autowired
    private ApplicationContext portal;

    private TwoEditionsTrial shop;
    private AssessmentId before;

    @BeforeEach
    void anAssessmentOfTheEarlierEdition() {
        shop = new TwoEditionsTrial(portal);
        before = shop.begin();
    }

    @Test
    void whatIsTheSameKeepsItsAnswerAndGoesOnFromThere() {
        shop.answer(shop.bo, before, "people.basics.first", Rating.PARTLY);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.ratings(shop.bo, after)).containsEntry(key("people.basics.first"), Rating.PARTLY);
        assertThat(shop.cycle.change(shop.bo, after, key("people.basics.first"), Rating.FULLY))
                .isInstanceOf(Save.Result.Saved.class);
    }

    @Test
    void whatHasOtherWordsKeepsItsAnswerUnderItsNewKey() {
        shop.answer(shop.bo, before, REWORDED, Rating.LARGELY);
        assertThat(shop.ratings(shop.bo, shop.upgraded(before)))
                .containsEntry(key("people.basics.renewed"), Rating.LARGELY)
                .doesNotContainKey(key(REWORDED));
    }

    @Test
    void whatWasMergedIsSuggestedAsTheLowestAndNeverAnswered() {
        shop.answer(shop.bo, before, MERGED, Rating.FULLY);
        shop.answer(shop.bo, before, "process.basics.fourth", Rating.PARTLY);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.ratings(shop.bo, after)).doesNotContainKey(key(MERGED));
        assertThat(shop.hints(shop.bo, after).get(key(MERGED)))
                .isEqualTo(new Hint(
                        Rating.PARTLY,
                        Hint.Kind.UPGRADE,
                        List.of(
                                new Hint.Former("The third thing is done", Rating.FULLY),
                                new Hint.Former("The fourth thing is done", Rating.PARTLY))));
    }

    @Test
    void whatWasSplitIsSuggestedForEachPart() {
        shop.answer(shop.bo, before, SPLIT, Rating.LARGELY);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.ratings(shop.bo, after)).isEmpty();
        assertThat(shop.hints(shop.bo, after)).containsOnlyKeys(key(SPLIT), key("policy.basics.extra"));
    }

    @Test
    void whoWasNotSureIsSuggestedNothing() {
        shop.answer(shop.bo, before, SPLIT, Rating.DONT_KNOW);
        assertThat(shop.hints(shop.bo, shop.upgraded(before))).isEmpty();
    }

    @Test
    void theConfirmedMergedAnswerIsAFirstAnswerToANewQuestion() {
        shop.answer(shop.bo, before, MERGED, Rating.FULLY);
        AssessmentId after = shop.upgraded(before);
        shop.answer(shop.bo, after, MERGED, Rating.PARTLY);
        assertThat(shop.ratings(shop.bo, after)).containsEntry(key(MERGED), Rating.PARTLY);
        assertThat(shop.ratings(shop.bo, before)).containsEntry(key(MERGED), Rating.FULLY);
    }

    @Test
    void nothingIsDeletedAndNothingIsWrittenWhereItWasBegun() {
        shop.answer(shop.bo, before, RETIRED, Rating.FULLY);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.ratings(shop.bo, before)).containsEntry(key(RETIRED), Rating.FULLY);
        assertThat(shop.ratings(shop.bo, after)).isEmpty();
        assertThat(shop.cycle.change(shop.bo, before, key(RETIRED), Rating.NOT))
                .isInstanceOf(Save.Result.Upgraded.class);
        assertThat(shop.assessment(before).edition()).isEqualTo(TwoEditionsTrial.EARLIER);
        assertThat(shop.assessment(after).edition()).isEqualTo(TwoEditionsTrial.LATER);
    }

    @Test
    void listsHoldTheOneThatGoesOn() {
        AssessmentId after = shop.upgraded(before);
        assertThat(as(shop.ada, () -> shop.bean(Assessments.class).of(shop.ada)))
                .extracting(Assessment::id)
                .containsExactly(after);
    }

    @Test
    void aSecondWishFindsWhatTheFirstDid() {
        assertThat(shop.upgraded(before)).isEqualTo(shop.upgraded(before));
    }

    @Test
    void bothRecordsTellIt() {
        AssessmentId after = shop.upgraded(before);
        for (AssessmentId id : List.of(before, after)) {
            assertThat(as(shop.ada, () -> shop.bean(ActivityRecord.class).about(shop.ada, id.value(), 5)))
                    .extracting(it -> it.what())
                    .contains("activity.assessment.upgraded");
        }
    }

    @Test
    void everybodyKeepsTheirTopicsAndTheirOwnSuggestions() {
        shop.share(before, "process.basics");
        shop.answer(shop.bo, before, MERGED, Rating.FULLY);
        shop.answer(shop.tess, before, MERGED, Rating.NOT);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.cycle.topics(shop.tess, after)).containsExactly(new TopicKey("process.basics"));
        assertThat(shop.cycle.topics(shop.bo, after)).hasSize(5);
        assertThat(shop.hints(shop.bo, after).get(key(MERGED)))
                .extracting(Hint::rating)
                .isEqualTo(Rating.FULLY);
        assertThat(shop.hints(shop.tess, after).get(key(MERGED)))
                .extracting(Hint::rating)
                .isEqualTo(Rating.NOT);
    }

    @Test
    void whoAnswersAloneIsReadByNobodyBeforeOrAfter() {
        shop.share(before, "process.basics");
        shop.answer(shop.bo, before, "process.basics.first", Rating.FULLY);
        shop.answer(shop.tess, before, "process.basics.first", Rating.NOT);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.findings(shop.ada, before).answers()).isEmpty();
        assertThat(shop.findings(shop.ada, after).answers()).isEmpty();
    }

    @Test
    void whatWasDecidedStandsWithItsDissent() {
        shop.share(before, "people.basics");
        shop.answer(shop.bo, before, REWORDED, Rating.FULLY);
        shop.answer(shop.tess, before, REWORDED, Rating.NOT);
        shop.cycle.open(shop.ada, before, new DimensionKey("people"));
        decide(before, REWORDED);
        dissent(before, REWORDED);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.findings(shop.ada, after).decisions())
                .extracting(Decision::practice, Decision::rating, Decision::reason)
                .containsExactly(tuple(key("people.basics.renewed"), Rating.PARTLY, "Half of it is done"));
        assertThat(as(shop.ada, () -> shop.bean(Agreements.class).dissents(shop.ada, after)))
                .extracting(Agreements.Dissent::practice, Agreements.Dissent::person)
                .containsExactly(tuple(key("people.basics.renewed"), shop.tess.person()));
    }

    @Test
    void whatIsInReviewStaysThereWhereEveryQuestionIsKept() {
        inReview("technology");
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.cycle.state(shop.ada, after, TECHNOLOGY)).isEqualTo(Workflow.State.SUBMITTED);
        assertThat(shop.findings(shop.ada, after).answers()).hasSize(4);
    }

    @Test
    void whatIsInReviewComesBackWhereSomethingNewIsAsked() {
        inReview("process");
        assertThat(shop.cycle.state(shop.ada, shop.upgraded(before), new DimensionKey("process")))
                .isEqualTo(Workflow.State.ANSWERING);
    }

    @Test
    void whatAReviewerSentBackIsStillToBeLookedAt() {
        inReview("people");
        var remark = new Review.Remark(key(REWORDED), true, "Show me");
        Cycle.done(shop.cycle.review(shop.ada, before, new Review(new DimensionKey("people"), List.of(remark))));
        AssessmentId after = shop.upgraded(before);
        assertThat(as(shop.bo, () -> shop.bean(Remarks.class).returned(shop.bo, shop.assessment(after))))
                .containsOnlyKeys(key("people.basics.renewed"));
    }

    @Test
    void whatIsSignedStaysWithItsEditionAlsoWhereItWasReopened() {
        signOff();
        assertThat(shop.upgrade(before)).isInstanceOf(Upgrades.Result.Signed.class);
        as(shop.ada, () -> shop.bean(AssessmentRuns.class).reopen(shop.ada, before, "Once more", Clock.systemUTC()));
        assertThat(shop.upgrade(before)).isInstanceOf(Upgrades.Result.Signed.class);
        assertThat(shop.assessment(before).open()).isTrue();
    }

    @Test
    void theNewestEditionHasNothingToGoOnWith() {
        AssessmentId newest = shop.begin(TwoEditionsTrial.LATER, null);
        assertThat(shop.upgrade(newest)).isInstanceOf(Upgrades.Result.NoneNewer.class);
    }

    @Test
    void onlyWhoPlansMayGoOn() {
        assertThatThrownBy(() ->
                        as(shop.bo, () -> shop.bean(Upgrades.class).upgrade(shop.bo, before, Clock.systemUTC())))
                .isInstanceOf(NotYourRole.class);
        assertThat(shop.assessment(before).open()).isTrue();
    }

    @Test
    void theNextCycleReadsTheRatingsOfTheOneBeforeThroughTheMap() {
        AssessmentId next = shop.begin(TwoEditionsTrial.LATER, signOff());
        Baseline baseline = as(shop.ada, () -> shop.bean(Baselines.class).of(shop.ada, shop.assessment(next)))
                .orElseThrow();
        assertThat(baseline.of(key("people.basics.renewed"))).contains(Rating.FULLY);
        assertThat(baseline.of(key(MERGED))).isEmpty();
        assertThat(shop.hints(shop.bo, next).get(key(MERGED)))
                .extracting(Hint::rating, Hint::kind)
                .containsExactly(Rating.FULLY, Hint.Kind.BASELINE);
    }

    /** Bo answers everything with Fully, and all of it is accepted and signed. */
    private UUID signOff() {
        for (var dimension : shop.edition(TwoEditionsTrial.EARLIER).dimensions()) {
            shop.answerAll(before, dimension.key().value(), Rating.FULLY);
        }
        shop.signOff(before);
        return as(shop.ada, () -> shop.bean(Milestones.class).all(shop.ada, shop.unit.id()))
                .getFirst()
                .id();
    }

    private void inReview(String dimension) {
        shop.answerAll(before, dimension, Rating.FULLY);
        shop.cycle.open(shop.ada, before, new DimensionKey(dimension));
        Cycle.done(shop.cycle.submit(shop.ada, before, new DimensionKey(dimension)));
    }

    private void decide(AssessmentId assessment, String practice) {
        var proposal = new Agreeing.Proposal(key(practice), Rating.PARTLY, Confidence.MEDIUM, "Half of it is done", 0);
        assertThat(as(
                        shop.ada,
                        () -> shop.bean(Agreeing.class).decide(shop.ada, assessment, proposal, Clock.systemUTC())))
                .isInstanceOf(Agreeing.Result.Recorded.class);
    }

    private void dissent(AssessmentId assessment, String practice) {
        var objection = new Agreeing.Objection(key(practice), shop.tess.person(), "It is not", 1);
        assertThat(as(
                        shop.tess,
                        () -> shop.bean(Agreeing.class).dissent(shop.tess, assessment, objection, Clock.systemUTC())))
                .isInstanceOf(Agreeing.Result.Recorded.class);
    }

    private static PracticeKey key(String value) {
        return new PracticeKey(value);
    }
}
