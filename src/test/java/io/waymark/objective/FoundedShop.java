package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Nature;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** A newly founded shop whose executive Eva has one goal. */
final class FoundedShop {

    static final LocalDate DUE = LocalDate.of(2099, 12, 31);

    final Member eva;
    final GoalId goal;
    final Clock clock = Clock.systemUTC();

    private final ApplicationContext portal;
    private final OrganisationId id = new OrganisationId(TimeOrderedId.next());
    private final String slug = "shop-" + id.toString().substring(9);

    FoundedShop(ApplicationContext portal) {
        this.portal = portal;
        PersonId person = person("Eva");
        Tenancy.of(id).run(() -> {
            portal.getBean(Organisations.class).found(id, slug, "Shop");
            portal.getBean(Members.class).admit(id, person, Set.of(Role.EXECUTIVE));
        });
        this.eva = found(person);
        this.goal = goal("Sell more");
    }

    Member colleague(String name, Role role) {
        PersonId person = person(name);
        Tenancy.of(id).run(() -> portal.getBean(Members.class).admit(id, person, Set.of(role)));
        return found(person);
    }

    GoalId goal(String statement) {
        return as(
                        eva,
                        () -> portal.getBean(GoalRanking.class)
                                .add(eva, new GoalPlan(statement, "", "speed", null, null)))
                .id();
    }

    ObjectivePlan plan(String title, ObjectiveId... parents) {
        return new ObjectivePlan(goal, title, "", eva.person(), DUE, Set.of(), Set.of(parents));
    }

    ObjectiveId objective(String title, ObjectiveId... parents) {
        ObjectiveId objective = new ObjectiveId(TimeOrderedId.next());
        assertThat(as(eva, () -> objectives().add(eva, objective, plan(title, parents), clock)))
                .isEqualTo(new ObjectiveChange.Done());
        return objective;
    }

    /** From 0 to 10 orders. */
    KeyResultPlan orders(String title) {
        Aim aim = Aim.higher(BigDecimal.ZERO, BigDecimal.TEN);
        return new KeyResultPlan(title, Nature.BUSINESS, "orders", aim, DUE, null, null);
    }

    KeyResultId keyResult(ObjectiveId objective, String title) {
        KeyResultId keyResult = new KeyResultId(TimeOrderedId.next());
        assertThat(as(eva, () -> keyResults().add(eva, objective, keyResult, orders(title), clock)))
                .isEqualTo(new KeyResultChange.Done());
        return keyResult;
    }

    KeyResultChange checkIn(Member member, KeyResultId of, LocalDate day, int value) {
        CheckIn checkIn = new CheckIn(day, BigDecimal.valueOf(value), 5, "");
        return as(member, () -> portal.getBean(CheckIns.class).record(member, of, checkIn, clock));
    }

    List<RecordedCheckIn> checkIns(KeyResultId of) {
        return as(eva, () -> portal.getBean(CheckInRows.class).of(eva, of));
    }

    ShownObjective read(ObjectiveId objective) {
        return as(eva, () -> portal.getBean(ObjectiveRows.class).of(eva, objective));
    }

    ShownKeyResult read(KeyResultId keyResult) {
        return as(eva, () -> portal.getBean(KeyResultRows.class).of(eva, keyResult));
    }

    /** What was recorded about an objective, the newest first. */
    List<String> history(ObjectiveId objective) {
        return as(eva, () -> portal.getBean(ActivityRecord.class).about(eva, objective.value(), 10)).stream()
                .map(Activity::what)
                .toList();
    }

    ObjectiveChanges objectives() {
        return portal.getBean(ObjectiveChanges.class);
    }

    KeyResultChanges keyResults() {
        return portal.getBean(KeyResultChanges.class);
    }

    <T> T as(Member member, Supplier<T> work) {
        return Tenancy.of(member).call(work);
    }

    private PersonId person(String name) {
        return portal.getBean(People.class)
                .signIn(name + " of " + id, name, name + "@waymark.example", false)
                .personId();
    }

    private Member found(PersonId person) {
        return Tenancy.of(person)
                .call(() -> portal.getBean(Members.class).find(person, slug).orElseThrow());
    }
}
