package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.FinanceWord;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Spending;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Archie records what was spent on what costs something, best on what Fay confirmed. */
@Component
@Order(55)
@Profile("demo-world")
class AcmeSpending implements AcmeScene {

    private static final int LICENCE_DAYS_AGO = 12;
    private static final int HOSTING_DAYS_AGO = 3;
    private static final BigDecimal LICENCE = BigDecimal.valueOf(9_000);
    private static final BigDecimal HOSTING = BigDecimal.valueOf(1_200);

    private final RoadmapRows rows;
    private final Spending spending;

    AcmeSpending(RoadmapRows rows, Spending spending) {
        this.rows = rows;
        this.spending = spending;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member archie = members.get(Persona.ARCHIE);
        Tenancy.of(archie).run(() -> {
            InitiativeFacts card = rows.of(archie, open.unit()).stream()
                    .filter(it -> it.cost() != null)
                    .min(Comparator.comparing(it -> it.word() != FinanceWord.CONFIRMED))
                    .orElseThrow();
            spend(archie, card, LICENCE, "Half of the licence", LICENCE_DAYS_AGO);
            spend(archie, card, HOSTING, "Hosting, first month", HOSTING_DAYS_AGO);
        });
    }

    private void spend(Member archie, InitiativeFacts card, BigDecimal amount, String purpose, int daysAgo) {
        Clock then = DemoQuarter.before(0).daysEarlier(daysAgo);
        spending.add(archie, card.id(), UUID.randomUUID(), archie.today(then), amount, purpose, then);
    }
}
