package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.CandidacyChanges;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceChangeResult;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Choosing;
import io.waymark.firstapplication.Deciding;
import io.waymark.firstapplication.DecisionResult;
import io.waymark.firstapplication.FirstApplicationDecided.Prerequisite;
import io.waymark.firstapplication.NewChoice;
import io.waymark.firstapplication.NewDecision;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How Acme Retail chose its speed boat two quarters ago: Ada decided for product search, and Tess would not have. */
@Component
@Order(100)
@Profile("demo-world")
class AcmeFirstApplication implements AcmeScene {

    private static final int QUARTERS_AGO = 2;
    private static final String REASON =
            "Search pays back within the year, holds no customer data and can be rebuilt from the catalogue. It is seen by every"
                    + " customer, so what we learn about traffic and releases counts for the whole shop.";
    private static final String DISSENT =
            "Every customer sees search. I would have begun with the returns portal: it earns less, but a bad night there hurts"
                    + " nobody, and the two are less than two points apart.";
    private static final List<PracticeKey> NEEDED = List.of(
            new PracticeKey("technology.architecture.restore-tried"),
            new PracticeKey("business-outcomes.prerequisites.identity-extended"),
            new PracticeKey("business-outcomes.prerequisites.obligations-listed"));

    private final Choosing choosing;
    private final CandidacyChanges candidacies;
    private final Deciding deciding;
    private final ApplicationChoiceRows choices;
    private final CandidateRows candidates;
    private final Editions editions;

    AcmeFirstApplication(
            Choosing choosing,
            CandidacyChanges candidacies,
            Deciding deciding,
            ApplicationChoiceRows choices,
            CandidateRows candidates,
            Editions editions) {
        this.choosing = choosing;
        this.candidacies = candidacies;
        this.deciding = deciding;
        this.choices = choices;
        this.candidates = candidates;
        this.editions = editions;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member ada = members.get(Persona.ADA);
        Member tess = members.get(Persona.TESS);
        ChoiceId id = new ChoiceId(TimeOrderedId.next());
        Tenancy.of(ada).run(() -> {
            choosing.begin(ada, new NewChoice(id, "First application on the platform", open.unit(), "EUR"), day(24));
            for (SpeedBoat boat : SpeedBoat.values()) {
                check(candidacies.add(
                        ada, id, new CandidateId(TimeOrderedId.next()), boat.profile(), day(22 - boat.ordinal())));
            }
            check(choosing.weigh(ada, id, 0, SpeedBoat.weights(), day(15)));
            decide(ada, id);
        });
        Tenancy.of(tess).call(() -> deciding.dissent(tess, id, DISSENT, day(9)));
    }

    private void decide(Member ada, ChoiceId id) {
        Choice choice = choices.of(ada, id);
        var standing = candidates.of(ada, id);
        CandidateId search = standing.stream()
                .filter(it -> it.name().equals(SpeedBoat.SEARCH.profile().name()))
                .findFirst()
                .orElseThrow()
                .id();
        NewDecision wish = new NewDecision(Deciding.stateOf(choice, standing), search, REASON, prerequisites());
        if (!(deciding.decide(ada, id, wish, day(10)) instanceof DecisionResult.Recorded)) {
            throw new IllegalStateException("Not decided: " + choice.title());
        }
    }

    private List<Prerequisite> prerequisites() {
        return NEEDED.stream()
                .flatMap(it -> editions.current().practice(it).stream())
                .map(it -> new Prerequisite(it.action().title(), it.key()))
                .toList();
    }

    private static Clock day(int daysBeforeMilestone) {
        return DemoQuarter.before(QUARTERS_AGO).daysEarlier(daysBeforeMilestone);
    }

    private static void check(ChoiceChangeResult<?> result) {
        if (!(result instanceof ChoiceChangeResult.Done<?>)) {
            throw new IllegalStateException("Not done: " + result);
        }
    }
}
