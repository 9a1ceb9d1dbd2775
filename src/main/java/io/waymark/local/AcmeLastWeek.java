package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.ActionChanges;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last days on Acme's roadmap: Archie set a value by hand, and finished work. */
@Component
@Order(110)
@Profile("demo-world")
class AcmeLastWeek implements AcmeScene {

    private static final int DAYS_AGO = 3;
    private static final int FAR_DOWN = 14;
    private static final BigDecimal VALUE = BigDecimal.valueOf(30);
    private static final String REASON = "The payment audit in spring asks for it";

    private final InitiativeChanges changes;
    private final ActionChanges actions;
    private final Roadmaps roadmaps;
    private final Clock clock;

    AcmeLastWeek(InitiativeChanges changes, ActionChanges actions, Roadmaps roadmaps, Clock clock) {
        this.changes = changes;
        this.actions = actions;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member archie = members.get(Persona.ARCHIE);
        Clock at = DemoQuarter.before(0).daysEarlier(DAYS_AGO);
        Tenancy.of(archie).run(() -> {
            raise(archie, first(archie, open.unit(), it -> it.rank().orElse(0) > FAR_DOWN), at);
            finish(archie, first(archie, open.unit(), AcmeLastWeek::begun), at);
        });
    }

    private void raise(Member archie, Card card, Clock at) {
        changes.overridePriority(archie, card.id(), card.facts().version(), VALUE, REASON, at);
    }

    private void finish(Member archie, Card card, Clock at) {
        PlacedAction next =
                card.actions().stream().filter(PlacedAction::left).findFirst().orElseThrow();
        BigDecimal took = BigDecimal.valueOf(Math.ceil(next.days()));
        actions.finish(archie, next.facts().id(), next.facts().version(), took, at);
    }

    /** More than one action is left of it. */
    private static boolean begun(Card card) {
        return card.facts().status() == Status.IN_PROGRESS
                && card.actions().stream().filter(PlacedAction::left).count() > 1;
    }

    private Card first(Member archie, UnitId unit, Predicate<Card> which) {
        List<Card> cards = roadmaps.of(archie, unit, archie.today(clock)).cards();
        return cards.stream().filter(which).findFirst().orElseThrow();
    }
}
