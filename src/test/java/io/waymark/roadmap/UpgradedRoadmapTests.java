package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.TwoEditionsTrial;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Tenancy;
import io.waymark.scoring.Rating;
import io.waymark.testing.TwoEditionsTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Work that was planned with one edition goes on when its assessment does with the next. */
@TwoEditionsTest
class UpgradedRoadmapTests {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @Autowired
    private ApplicationContext portal;

    private TwoEditionsTrial shop;
    private AssessmentId assessment;

    @BeforeEach
    void workWasPlannedForEveryGapOfTheEarlierEdition() {
        shop = new TwoEditionsTrial(portal);
        assessment = shop.begin();
        for (var dimension : new String[] {"business-outcomes", "people", "process", "policy", "technology"}) {
            shop.answerAll(assessment, dimension, Rating.NOT);
        }
        assertThat(make()).isEqualTo(25);
    }

    @Test
    void nothingIsPlannedTwiceBecauseItsKeyChanged() {
        AssessmentId after = shop.upgraded(assessment);
        shop.answer(shop.bo, after, "business-outcomes.basics.sixth", Rating.NOT);
        assertThat(make()).isEqualTo(1);
    }

    @Test
    void workStandsWhereWhatBecameOfItsPracticeDoes() {
        shop.upgraded(assessment);
        List<Card> cards = Tenancy.of(shop.ada)
                .call(() -> portal.getBean(Roadmaps.class).of(shop.ada, shop.unit.id(), TODAY))
                .cards();
        assertThat(cards)
                .flatExtracting(Card::actions)
                .filteredOn(it -> it.facts().practices().contains(new PracticeKey("people.basics.second")))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.closings()).extracting(Closing::rating).containsExactly(Rating.NOT));
    }

    private int make() {
        return Tenancy.of(shop.ada)
                .call(() -> portal.getBean(InitiativesFromGaps.class).make(shop.ada, shop.unit.id()))
                .actions();
    }
}
