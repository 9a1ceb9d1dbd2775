package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.AgainstPrerequisite;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardCosts;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What two cards of Acme Retail cost: Fay confirmed one, and is asked for the other. */
@Component
@Order(50)
@Profile("demo-world")
class AcmeCosts implements AcmeScene {

    private static final int SAID = 20;
    private static final int CONFIRMED = 17;
    private static final int ASKED = 2;
    private static final BigDecimal LICENCE = BigDecimal.valueOf(18_000);
    private static final BigDecimal HOSTING = BigDecimal.valueOf(1_200);
    private static final BigDecimal TRAINING = BigDecimal.valueOf(9_500);

    private final RoadmapRows rows;
    private final InitiativeChanges changes;
    private final CardCosts costs;
    private final Roadmaps roadmaps;
    private final Clock clock;

    AcmeCosts(RoadmapRows rows, InitiativeChanges changes, CardCosts costs, Roadmaps roadmaps, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.costs = costs;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member archie = members.get(Persona.ARCHIE);
        InitiativeFacts planned = first(archie, open, Status.PLANNED);
        Tenancy.of(archie).run(() -> costs.say(archie, planned.id(), planned.version(), LICENCE, HOSTING, ago(SAID)));
        Member fay = members.get(Persona.FAY);
        Tenancy.of(fay).run(() -> costs.judge(fay, planned.id(), LICENCE, HOSTING, "", ago(CONFIRMED)));
        Tenancy.of(archie).run(() -> planAgain(archie, planned));
        Quarter next = Quarter.of(archie.today(clock)).plus(1);
        InitiativeFacts proposed = proposed(archie, open, next);
        Tenancy.of(archie).run(() -> ask(archie, proposed, next));
    }

    /** A card whose cost is said waits for finance; it is planned as before once it is confirmed. */
    private void planAgain(Member archie, InitiativeFacts planned) {
        int seen = rows.find(archie, planned.id()).version();
        changes.plan(archie, planned.id(), seen, planned.plan(), planned.against(), ago(CONFIRMED));
    }

    private void ask(Member archie, InitiativeFacts card, Quarter next) {
        changes.plan(archie, card.id(), card.version(), in(card, next), ago(ASKED));
        int seen = rows.find(archie, card.id()).version();
        costs.say(archie, card.id(), seen, TRAINING, BigDecimal.ZERO, ago(ASKED));
    }

    private InitiativeFacts first(Member archie, Assessment open, Status status) {
        return Tenancy.of(archie).call(() -> rows.of(archie, open.unit())).stream()
                .filter(it -> it.status() == status)
                .findFirst()
                .orElseThrow();
    }

    /** The one that least else must come before. */
    private InitiativeFacts proposed(Member archie, Assessment open, Quarter next) {
        LocalDate today = archie.today(clock);
        Roadmap roadmap = Tenancy.of(archie).call(() -> roadmaps.of(archie, open.unit(), today));
        return roadmap.cards().stream()
                .map(Card::facts)
                .filter(it -> it.status() == Status.PROPOSED)
                .min(Comparator.comparingInt(
                        it -> AgainstPrerequisite.of(roadmap, it.id(), in(it, next), Quarter.of(today))
                                .size()))
                .orElseThrow();
    }

    private static InitiativePlan in(InitiativeFacts card, Quarter next) {
        return new InitiativePlan(Status.PROPOSED, card.plan().owner(), next);
    }

    private static Clock ago(int days) {
        return DemoQuarter.before(0).daysEarlier(days);
    }
}
