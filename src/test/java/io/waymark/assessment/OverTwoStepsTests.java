package io.waymark.assessment;

import static io.waymark.assessment.Cycle.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import io.waymark.testing.ThreeEditionsTest;
import io.waymark.testing.Visitor;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** An assessment that was answered with 4.0-beta.1 goes on with 4.0-beta.3, and what was asked in between is passed over. */
@ThreeEditionsTest
class OverTwoStepsTests {

    private static final EditionId FIRST = new EditionId("cnmm", "4.0-beta.1");
    private static final EditionId SECOND = new EditionId("cnmm", "4.0-beta.2");
    private static final EditionId THIRD = new EditionId("cnmm", "4.0-beta.3");

    private static final PracticeKey RANKED = alignment("goals-ranked");
    private static final PracticeKey CANDIDATES = alignment("candidates-identified");
    private static final PracticeKey CHOSEN = alignment("candidates-chosen");
    private static final PracticeKey BY_BOTH = alignment("joint-choice");
    private static final PracticeKey SHARED = alignment("results-shared");
    private static final PracticeKey LINEAGE = new PracticeKey("policy.ai.data-lineage");
    private static final PracticeKey LINEAGE_NOW = new PracticeKey("policy.ai.lineage-shown");
    private static final PracticeKey FORWARD = new PracticeKey("technology.release-and-operations.roll-forward");
    private static final PracticeKey STRUGGLING =
            new PracticeKey("business-outcomes.first-application.struggling-recovered");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester pages;

    private TwoEditionsTrial shop;
    private AssessmentId before;

    @BeforeEach
    void anAssessmentOfTheFirstEdition() {
        shop = new TwoEditionsTrial(portal);
        before = shop.begin(FIRST, null);
    }

    @Test
    void whatBothStepsKeepKeepsItsAnswerUnderItsLastKey() {
        answer(before, RANKED, Rating.LARGELY);
        answer(before, LINEAGE, Rating.PARTLY);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.assessment(after).edition()).isEqualTo(THIRD);
        assertThat(shop.ratings(shop.bo, after))
                .containsEntry(RANKED, Rating.LARGELY)
                .containsEntry(LINEAGE_NOW, Rating.PARTLY)
                .hasSize(2);
    }

    @Test
    void whatWasMergedAndThenSplitIsSuggestedForEachPart() {
        answer(before, CANDIDATES, Rating.FULLY);
        answer(before, BY_BOTH, Rating.PARTLY);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.ratings(shop.bo, after)).isEmpty();
        assertThat(shop.hints(shop.bo, after))
                .containsOnlyKeys(CANDIDATES, CHOSEN)
                .allSatisfy((key, hint) -> {
                    assertThat(hint.rating()).isEqualTo(Rating.PARTLY);
                    assertThat(hint.said())
                            .extracting(Hint.Former::rating)
                            .containsExactly(Rating.FULLY, Rating.PARTLY);
                });
    }

    @Test
    void whatWasSplitAndThenMergedAgainIsSuggested() {
        answer(before, FORWARD, Rating.FULLY);
        assertThat(shop.hints(shop.bo, shop.upgraded(before))).containsOnlyKeys(FORWARD);
    }

    @Test
    void whatIsRetiredInTheSecondStepIsReadWhereItWasSaid() {
        answer(before, STRUGGLING, Rating.NOT);
        AssessmentId after = shop.upgraded(before);
        assertThat(shop.ratings(shop.bo, after)).isEmpty();
        assertThat(shop.hints(shop.bo, after)).isEmpty();
        var page = Visitor.as("bo", pages).page(at(before) + "/upgraded");
        assertThat(page.select("main .rows li").text()).contains("No longer asked", "Not Bo");
    }

    @Test
    void thePreviewTellsBothStepsAndShowsTheTextsOfTheTwoEditionsThatMatter() {
        var ada = Visitor.as("ada", pages);
        var page = ada.page(at(before) + "/upgrade");
        assertThat(page.select("h1").text()).isEqualTo("Go on with 4.0-beta.3");
        assertThat(page.select("li:contains(Candidates that gain)").text())
                .contains("To confirm", "one piece of work asked three times. Because the tiny model says so.");
        String texts = page.select("a[href$=topic=business-outcomes.business-alignment]")
                .attr("href");
        assertThat(ada.page(texts).select(".version h3").eachText().subList(0, 2))
                .containsExactly("4.0-beta.1", "4.0-beta.3");
        assertThat(ada.page("/editions/cnmm/4.0-beta.3/changes?from=4.0-beta.1")
                        .select("main > .facts > div:contains(Cut anew)")
                        .text())
                .isEqualTo("Cut anew 1");
    }

    @Test
    void whoeverAnsweredReadsThatTheWordsChangedOnTheWay() {
        answer(before, RANKED, Rating.LARGELY);
        String topic = at(shop.upgraded(before)) + "/questions/business-outcomes/business-alignment";
        assertThat(Visitor.as("bo", pages)
                        .page(topic)
                        .select("form:has(#goals-ranked) .previous")
                        .text())
                .contains("Other words since you answered. It asks about the goals of how you work today");
    }

    @Test
    void whatWasNeverConfirmedAfterOneUpgradeIsSuggestedAfterTheNext() {
        answer(before, SHARED, Rating.PARTLY);
        answer(before, CANDIDATES, Rating.FULLY);
        AssessmentId between = shop.begin(SECOND, null);
        wentOnIn(between, before);
        answer(between, CANDIDATES, Rating.NOT);
        var hints = shop.hints(shop.bo, shop.upgraded(between));
        assertThat(hints.get(SHARED)).extracting(Hint::rating).isEqualTo(Rating.PARTLY);
        assertThat(hints.get(CHOSEN))
                .as("the last word stands first")
                .extracting(Hint::rating)
                .isEqualTo(Rating.NOT);
    }

    @Test
    void theNextCycleReadsTheOneBeforeOverBothSteps() {
        AssessmentId next = shop.begin(THIRD, signed(before, Rating.FULLY));
        Optional<Baseline> baseline =
                as(shop.ada, () -> shop.bean(Baselines.class).of(shop.ada, shop.assessment(next)));
        assertThat(List.of(RANKED, LINEAGE_NOW))
                .allSatisfy(it -> assertThat(baseline.orElseThrow().of(it)).contains(Rating.FULLY));
        assertThat(List.of(CANDIDATES, CHOSEN, FORWARD))
                .allSatisfy(it -> assertThat(baseline.orElseThrow().of(it)).isEmpty())
                .allSatisfy(it -> assertThat(shop.hints(shop.bo, next).get(it))
                        .extracting(Hint::rating)
                        .isEqualTo(Rating.FULLY));
    }

    @Test
    void trendsCompareWhatBothStepsKeepAndSayWhyNotTheRest() {
        AssessmentId next = shop.begin(THIRD, signed(before, Rating.FULLY));
        signed(next, Rating.LARGELY);
        var page = Visitor.as("ada", pages)
                .page("/orgs/" + shop.ada.slug() + "/milestones/comparison?unit=" + shop.unit.id());
        String only = page.select("section[aria-labelledby=only] li").text();
        assertThat(only)
                .contains("Cut anew. The list of candidates", "Because the tiny model says so.")
                .doesNotContain(
                        shop.edition(THIRD).practice(LINEAGE_NOW).orElseThrow().title());
    }

    private UUID signed(AssessmentId assessment, Rating rating) {
        for (var dimension : shop.edition(FIRST).dimensions()) {
            shop.answerAll(assessment, dimension.key().value(), rating);
        }
        shop.signOff(assessment);
        return as(shop.ada, () -> shop.bean(Milestones.class).all(shop.ada, shop.unit.id()))
                .getLast()
                .id();
    }

    /** As if the portal had known two editions only, then. */
    private void wentOnIn(AssessmentId later, AssessmentId earlier) {
        as(
                shop.ada,
                () -> portal.getBean(TransactionTemplate.class)
                        .execute(status -> portal.getBean(JdbcClient.class)
                                .sql("update assessment set upgraded_from = ?, upgraded_at = ? where id = ?")
                                .param(earlier.value())
                                .param(Timestamp.valueOf("2026-11-01 00:00:00"))
                                .param(later.value())
                                .update()));
    }

    private void answer(AssessmentId assessment, PracticeKey practice, Rating rating) {
        shop.answer(shop.bo, assessment, practice.value(), rating);
    }

    private String at(AssessmentId id) {
        return "/orgs/" + shop.ada.slug() + "/assessments/" + id;
    }

    private static PracticeKey alignment(String slug) {
        return new DimensionKey("business-outcomes").topic("business-alignment").practice(slug);
    }
}
