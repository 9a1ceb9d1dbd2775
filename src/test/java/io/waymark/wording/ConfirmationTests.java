package io.waymark.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In a newly founded organisation Eva owns a goal. */
@OwnWorld
class ConfirmationTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Wordings wordings;

    @Autowired
    private Understandings understandings;

    private Member eva;
    private Worded words;
    private Subject goal;

    @BeforeEach
    void found() {
        eva = founded();
        words = new Worded(portal, eva);
        goal = words.goal("Halve the wait at the till", eva.person());
    }

    @Test
    void theOwnerConfirmsAGoal() {
        assertThat(confirm(eva, goal)).isInstanceOf(Confirmation.Done.class);
        assertThat(standing(goal)).isInstanceOf(ConfirmationStanding.Understood.class);
    }

    @Test
    void whatHangsUnderTheGoalIsConfirmedByItsOwner() {
        Subject objective = words.objective(goal, "Open more tills", "Two tills more in each shop");
        Subject kpi = words.kpi(goal, "Wait", "How long customers wait");
        confirm(eva, objective);
        confirm(eva, kpi);
        assertThat(standing(objective)).isInstanceOf(ConfirmationStanding.Understood.class);
        assertThat(standing(kpi)).isInstanceOf(ConfirmationStanding.Understood.class);
        assertThat(standing(goal)).isEqualTo(new ConfirmationStanding.Never());
    }

    @Test
    void saidTwiceItIsSaidOnce() throws Exception {
        String seen = wording(goal).hash();
        Callable<Confirmation> saying =
                () -> Tenancy.of(eva).call(() -> confirmations.confirm(eva, goal, seen, Clock.systemUTC()));
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var hand : hands.invokeAll(List.of(saying, saying, saying, saying))) {
                assertThat(hand.get()).isInstanceOf(Confirmation.Done.class);
            }
        }
        assertThat(activities()).containsOnlyOnce("activity.goal.understood");
    }

    @Test
    void itLapsesWhenTheWordsChangeAndHoldsAgainOnceConfirmed() {
        confirm(eva, goal);
        words.sql("update goal set statement = 'Halve the latency' where id = ?", goal.id());
        assertThat(standing(goal)).isInstanceOf(ConfirmationStanding.Lapsed.class);
        confirm(eva, goal);
        assertThat(standing(goal)).isInstanceOf(ConfirmationStanding.Understood.class);
    }

    @Test
    void anotherKeyResultIsAnotherWording() {
        Subject objective = words.objective(goal, "Open more tills", "Two tills more in each shop");
        confirm(eva, objective);
        words.keyResult(objective.id(), "Nobody waits more than five minutes");
        assertThat(standing(objective)).isInstanceOf(ConfirmationStanding.Lapsed.class);
        words.sql("update key_result set dropped_at = now() where title like 'Nobody%'");
        assertThat(standing(objective)).isInstanceOf(ConfirmationStanding.Understood.class);
    }

    @Test
    void theDayOfAKeyResultIsNotItsWording() {
        Subject objective = words.objective(goal, "Open more tills", "Two tills more", "Five tills more");
        confirm(eva, objective);
        words.sql("update key_result set due_on = current_date + 9 where title = 'Two tills more'");
        words.sql("update kpi set formula = 'x' where id = ?", objective.id());
        assertThat(standing(objective)).isInstanceOf(ConfirmationStanding.Understood.class);
    }

    @Test
    void wordsThatChangedSinceTheyWereReadAreNotConfirmed() {
        String seen = wording(goal).hash();
        words.sql("update goal set why = 'Customers leave' where id = ?", goal.id());
        Confirmation answer = Tenancy.of(eva).call(() -> confirmations.confirm(eva, goal, seen, Clock.systemUTC()));
        assertThat(answer).isEqualTo(new Confirmation.Changed(wording(goal)));
        assertThat(standing(goal)).isEqualTo(new ConfirmationStanding.Never());
    }

    @Test
    void onlyTheOwnerOfTheGoalConfirms() {
        words.own(goal.id(), null);
        assertThatExceptionOfType(NotYourGoal.class).isThrownBy(() -> confirm(eva, goal));
    }

    @Test
    void aKpiWithoutAGoalIsConfirmedByNobody() {
        Subject kpi = words.kpi(null, "Wait", "How long customers wait");
        assertThatExceptionOfType(NotYourGoal.class).isThrownBy(() -> confirm(eva, kpi));
    }

    @Test
    void whatIsNotInUseAnyMoreIsNotFound() {
        words.retire(goal);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm(eva, goal));
    }

    @Test
    void anotherOrganisationsGoalIsNotFound() {
        Member stranger = founded();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        Tenancy.of(stranger).call(() -> confirmations.confirm(stranger, goal, "", Clock.systemUTC())));
        assertThat(Tenancy.of(stranger).call(() -> wordings.of(stranger))).isEmpty();
        confirm(eva, goal);
        assertThat(Tenancy.of(stranger).call(() -> understandings.of(eva))).isEmpty();
    }

    @Test
    void whoConfirmedIsRemembered() {
        confirm(eva, words.objective(goal, "Open more tills"));
        confirm(eva, words.kpi(goal, "Wait", "How long customers wait"));
        assertThat(activities())
                .startsWith("activity.kpi.understood", "activity.objective.understood", "activity.goal.added");
    }

    private Confirmation confirm(Member member, Subject subject) {
        return Tenancy.of(member)
                .call(() ->
                        confirmations.confirm(member, subject, wording(subject).hash(), Clock.systemUTC()));
    }

    private Wording wording(Subject subject) {
        return Tenancy.of(eva).call(() -> wordings.of(eva, subject));
    }

    private ConfirmationStanding standing(Subject subject) {
        var said = Tenancy.of(eva).call(() -> understandings.of(eva));
        return ConfirmationStanding.of(wording(subject), said.getOrDefault(subject, List.of()));
    }

    private List<String> activities() {
        ActivityRecord activity = portal.getBean(ActivityRecord.class);
        return Tenancy.of(eva).call(() -> activity.latest(eva, 9)).stream()
                .map(it -> it.what())
                .toList();
    }

    private Member founded() {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        PersonId person = portal.getBean(People.class)
                .signIn("eva of " + id, "Eva", "eva@waymark.example", false)
                .personId();
        String slug = "words-" + id.toString().substring(9);
        Tenancy.of(id).run(() -> {
            portal.getBean(Organisations.class).found(id, slug, "Words");
            portal.getBean(Members.class).admit(id, person, Set.of(Role.EXECUTIVE));
        });
        return Tenancy.of(person)
                .call(() -> portal.getBean(Members.class).find(person, slug).orElseThrow());
    }
}
