package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.OwnerRole;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardWords;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.PlacedAction;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamId;
import io.waymark.team.TeamRows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which team works a card of Acme Retail: the one whose roles own more than half of the days that are left on it. The roles are
 * those that the current edition names for what the practices became; where no team has so many, any may.
 */
@Component
@Order(45)
@Profile("demo-world")
class AcmeCardTeams implements AcmeScene {

    private static final int DAYS_AGO = 29;

    private final AcmeCards cards;
    private final TeamRows teams;
    private final InitiativeChanges changes;
    private final Editions editions;

    AcmeCardTeams(AcmeCards cards, TeamRows teams, InitiativeChanges changes, Editions editions) {
        this.cards = cards;
        this.teams = teams;
        this.changes = changes;
        this.editions = editions;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member archie = members.get(Persona.ARCHIE);
        Clock at = DemoQuarter.before(0).daysEarlier(DAYS_AGO);
        Tenancy.of(archie).run(() -> {
            List<TeamFacts> all = teams.of(archie);
            cards.open(archie, open.unit())
                    .forEach(card -> fitting(card, all).ifPresent(it -> give(archie, card, it.id(), at)));
        });
    }

    private void give(Member archie, Card card, TeamId team, Clock at) {
        InitiativeFacts facts = card.facts();
        CardWords words = new CardWords(facts.title(), facts.outcome(), facts.startNotBefore(), team);
        AcmeCards.done(changes.describe(archie, card.id(), facts.version(), words, at), card);
    }

    private Optional<TeamFacts> fitting(Card card, List<TeamFacts> all) {
        return all.stream().filter(it -> 2 * days(card, it) > card.days()).findFirst();
    }

    private double days(Card card, TeamFacts team) {
        return card.actions().stream()
                .filter(PlacedAction::left)
                .filter(it -> roles(it).anyMatch(team.roles()::contains))
                .mapToDouble(PlacedAction::days)
                .sum();
    }

    private Stream<String> roles(PlacedAction action) {
        Edition current = editions.current();
        List<PracticeKey> practices =
                action.closings().stream().map(it -> it.practice().key()).toList();
        return Optional.ofNullable(action.edition())
                .flatMap(it -> editions.map(it, current.id()))
                .map(it -> it.became(practices))
                .orElseGet(() -> Set.copyOf(practices))
                .stream()
                .flatMap(it -> current.practice(it).stream())
                .flatMap(it -> current.owners().stream()
                        .filter(owner -> owner.title().equals(it.action().owner()))
                        .map(OwnerRole::key));
    }
}
