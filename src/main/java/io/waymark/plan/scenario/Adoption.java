package io.waymark.plan.scenario;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.plan.AcceptedPlans;
import io.waymark.plan.PlanGround;
import io.waymark.plan.PlanGrounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adopts a scenario: what it wants of teams and cards is written into them, and the plan that it makes is accepted, all of it or
 * none, as it was seen.
 */
@Component
class Adoption {

    static final String ENTRY = "activity.scenario.adopted";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final PlanGrounds grounds;
    private final ScenarioRows scenarios;
    private final Tries tries;
    private final TeamAmending teams;
    private final CardAmending cards;
    private final AcceptedPlans plans;
    private final ActivityRecord activity;
    private final JsonMapper json;

    Adoption(
            PlanGrounds grounds,
            ScenarioRows scenarios,
            Tries tries,
            TeamAmending teams,
            CardAmending cards,
            AcceptedPlans plans,
            ActivityRecord activity,
            JsonMapper json) {
        this.grounds = grounds;
        this.scenarios = scenarios;
        this.tries = tries;
        this.teams = teams;
        this.cards = cards;
        this.plans = plans;
        this.activity = activity;
        this.json = json;
    }

    /** What became of the wish. */
    sealed interface Result {

        /**
         * It stands as wished.
         *
         * @param entry in the record, by which it can be taken back; null where it stood already
         */
        record Done(UnitId unit, @Nullable UUID entry) implements Result {}

        /** Something moved since the page was made; nothing was changed. */
        record Stale(AdoptionPage now) implements Result {}
    }

    /**
     * What it would change.
     *
     * @throws NotFound where it is missing, removed or another tenant's, and where its unit has no plan any more
     */
    @Transactional(readOnly = true)
    public AdoptionPage page(Member member, ScenarioId id) {
        KeptScenario scenario = scenarios.find(member, id);
        PlanGround ground = grounds.of(member, scenario.unitId().toString(), ChosenUnit.NONE);
        if (!ground.ready()) {
            throw new NotFound();
        }
        return AdoptionPage.of(ground, scenario, tries.of(ground, scenario.query()));
    }

    /** Does it; a second time changes nothing. */
    @Transactional
    public Result adopt(Member member, ScenarioId id, AdoptionForm form) {
        member.must(Right.WORK_THE_ROADMAP);
        plans.hold(member);
        AdoptionPage page = page(member, id);
        UUID key = form.adoptedAs().value();
        UnitId unit = page.ground().unitId();
        if (plans.holds(member, key)) {
            return new Result.Done(unit, null);
        }
        if (!form.seen(page)) {
            return new Result.Stale(page);
        }
        Optional<AdoptedChange> change = write(member, page, form.because(), key);
        if (change.isEmpty()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Result.Stale(page(member, id));
        }
        return new Result.Done(unit, note(member, page, change.get()));
    }

    private Optional<AdoptedChange> write(Member member, AdoptionPage page, String because, UUID key) {
        PlanGround ground = page.ground();
        Optional<List<AdoptedChange.OfTeam>> ofTeams = teams.amend(member, page);
        Optional<List<AdoptedChange.OfCard>> ofCards =
                ofTeams.isEmpty() ? Optional.empty() : cards.amend(member, page, because);
        boolean accepted = ofCards.isPresent()
                && plans.accept(
                        member,
                        ground.unitId(),
                        key,
                        ground.standing(),
                        page.tried().plan());
        return accepted
                ? Optional.of(new AdoptedChange(
                        page.scenario().name(),
                        ground.unitId().value(),
                        ofCards.get(),
                        ofTeams.get(),
                        ground.standing(),
                        ground.standing() + 1))
                : Optional.empty();
    }

    private UUID note(Member member, AdoptionPage page, AdoptedChange change) {
        return activity.add(
                member,
                ENTRY,
                ScenarioChanges.SUBJECT,
                page.scenario().id().value(),
                Map.of("stood", page.stands().facts()),
                json.convertValue(change, FIELDS));
    }
}
