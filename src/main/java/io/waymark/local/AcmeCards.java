package io.waymark.local;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Changes the plans of Acme Retail's cards by the hand of its architect. */
@Component
@Profile("demo-world")
class AcmeCards {

    private final Roadmaps roadmaps;
    private final InitiativeChanges changes;
    private final Clock clock;

    AcmeCards(Roadmaps roadmaps, InitiativeChanges changes, Clock clock) {
        this.roadmaps = roadmaps;
        this.changes = changes;
        this.clock = clock;
    }

    /** Those with work left, in the order of work. */
    List<Card> open(Member archie, UnitId unit) {
        return roadmaps.of(archie, unit, archie.today(clock)).cards().stream()
                .filter(it -> it.facts().status().open())
                .toList();
    }

    /** Who owns it already keeps it. */
    void set(Member archie, Card card, Status status, PersonId owner, Quarter target, Clock at) {
        PersonId its = Optional.ofNullable(card.facts().plan().owner()).orElse(owner);
        change(archie, card, new InitiativePlan(status, its, target), at);
    }

    void change(Member archie, Card card, InitiativePlan plan, Clock at) {
        done(changes.plan(archie, card.id(), card.facts().version(), plan, at), card);
    }

    static void done(InitiativeChanges.Outcome result, Card card) {
        if (!(result instanceof InitiativeChanges.Outcome.Done)) {
            throw new IllegalStateException("Not done: " + card.title());
        }
    }

    static Quarter quarter(Member member, Clock clock) {
        return Quarter.of(member.today(clock));
    }
}
