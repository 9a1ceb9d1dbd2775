package io.waymark.assessment;

import static io.waymark.assessment.Cycle.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotYourRole;
import io.waymark.scoring.Rating;
import io.waymark.testing.TwoEditionsTest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ada goes on with a newer edition by mistake, and takes it back while nobody has worked with it. */
@TwoEditionsTest
class UndoneUpgradesTests {

    private static final PracticeKey FIRST = new PracticeKey("people.basics.first");
    private static final PracticeKey SECOND = new PracticeKey("people.basics.second");

    @Autowired
    private ApplicationContext portal;

    private TwoEditionsTrial shop;
    private AssessmentId before;
    private AssessmentId after;

    @BeforeEach
    void anAssessmentWentOnByMistake() {
        shop = new TwoEditionsTrial(portal);
        before = shop.begin();
        shop.answer(shop.bo, before, FIRST.value(), Rating.PARTLY);
        shop.answer(shop.bo, before, SECOND.value(), Rating.FULLY);
        after = shop.upgraded(before);
    }

    @Test
    void itGoesOnAsItWas() {
        assertThat(undo()).isInstanceOf(UndoneUpgrades.Result.Done.class);
        assertThat(shop.assessment(before).open()).isTrue();
        assertThat(shop.ratings(shop.bo, before)).isEqualTo(Map.of(FIRST, Rating.PARTLY, SECOND, Rating.FULLY));
        assertThat(as(shop.ada, () -> shop.bean(Assessments.class).of(shop.ada)))
                .extracting(Assessment::id)
                .containsExactly(before);
        assertThat(shop.cycle.change(shop.bo, before, FIRST, Rating.LARGELY)).isInstanceOf(Save.Result.Saved.class);
    }

    @Test
    void nothingIsDeletedAndNobodyWritesWhereItWent() {
        undo();
        assertThat(shop.assessment(after).takenBack()).isTrue();
        assertThat(shop.ratings(shop.bo, after)).hasSize(2);
        assertThat(shop.cycle.change(shop.bo, after, FIRST, Rating.LARGELY)).isInstanceOf(Save.Result.TakenBack.class);
        assertThat(shop.ratings(shop.bo, after)).containsEntry(FIRST, Rating.PARTLY);
    }

    @Test
    void bothRecordsTellIt() {
        undo();
        for (AssessmentId id : List.of(before, after)) {
            assertThat(as(shop.ada, () -> shop.bean(ActivityRecord.class).about(shop.ada, id.value(), 5)))
                    .extracting(it -> it.what())
                    .contains("activity.assessment.upgraded", "activity.assessment.upgrade-undone");
        }
    }

    @Test
    void aSecondWishChangesNothing() {
        undo();
        shop.cycle.change(shop.bo, before, FIRST, Rating.NOT);
        assertThat(undo()).isInstanceOf(UndoneUpgrades.Result.Done.class);
        assertThat(shop.assessment(before).open()).isTrue();
    }

    @Test
    void itCanGoOnLaterAfterAllAndBeTakenBackAgain() {
        undo();
        shop.cycle.change(shop.bo, before, FIRST, Rating.FULLY);
        AssessmentId anew = shop.upgraded(before);
        assertThat(anew).isNotEqualTo(after);
        assertThat(shop.ratings(shop.bo, anew)).containsEntry(FIRST, Rating.FULLY);
        assertThat(undo()).isInstanceOf(UndoneUpgrades.Result.Done.class);
    }

    @Test
    void whereSomebodyAnsweredItIsTooLate() {
        assertThat(shop.cycle.change(shop.bo, after, FIRST, Rating.NOT)).isInstanceOf(Save.Result.Saved.class);
        assertThat(undo())
                .isInstanceOfSatisfying(
                        UndoneUpgrades.Result.Late.class,
                        it -> assertThat(it.work().who()).startsWith("Bo "));
        assertThat(shop.assessment(after).open()).isTrue();
        assertThat(shop.ratings(shop.bo, after)).containsEntry(FIRST, Rating.NOT);
    }

    @Test
    void whereSomebodyGotQuestionsItIsTooLate() {
        shop.share(after, "people.basics");
        assertThat(undo())
                .isInstanceOfSatisfying(
                        UndoneUpgrades.Result.Late.class,
                        it -> assertThat(it.work().who()).startsWith("Ada "));
    }

    @Test
    void whatWasWithdrawnIsNotTakenBack() {
        as(
                shop.ada,
                () -> shop.bean(Withdrawals.class).withdraw(shop.ada, after, "Begun too early", Clock.systemUTC()));
        assertThat(undo()).isInstanceOf(UndoneUpgrades.Result.Closed.class);
    }

    @Test
    void onlyWhoPlansMay() {
        assertThatThrownBy(() -> undo(shop.bo)).isInstanceOf(NotYourRole.class);
        assertThat(shop.assessment(after).open()).isTrue();
    }

    private UndoneUpgrades.Result undo() {
        return undo(shop.ada);
    }

    private UndoneUpgrades.Result undo(Member member) {
        return as(member, () -> shop.bean(UndoneUpgrades.class).undo(member, before, Clock.systemUTC()));
    }
}
