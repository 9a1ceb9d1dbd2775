package io.waymark.local;

import io.waymark.content.TopicKey;
import io.waymark.exemption.Debt;
import io.waymark.exemption.ExemptionChanges;
import io.waymark.exemption.ExemptionContent;
import io.waymark.exemption.ExemptionId;
import io.waymark.exemption.ExemptionResult;
import io.waymark.exemption.ExemptionRows;
import io.waymark.exemption.Interest;
import io.waymark.exemption.ListedExemption;
import io.waymark.exemption.Stating;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What need not follow which policy at Acme Retail; Polly listed it, and said two months ago that this is all. */
@Component
@Profile("demo-world")
class AcmeExemptions {

    private static final int MONTHS_SINCE_STATEMENT = 2;

    private final ExemptionChanges changes;
    private final Stating stating;
    private final ExemptionRows exemptions;

    AcmeExemptions(ExemptionChanges changes, Stating stating, ExemptionRows exemptions) {
        this.changes = changes;
        this.stating = stating;
        this.exemptions = exemptions;
    }

    void list(Cast<Member> members, LocalDate today) {
        Member polly = members.get(Persona.POLLY);
        add(
                polly,
                "Containers do not run as root",
                "Stock forecast, a vendor’s product",
                "The vendor ships a version without root next spring and has confirmed it in writing.",
                "technology.containers-and-runtime",
                members.get(Persona.TESS),
                today.minusMonths(4),
                today.plusMonths(5),
                debt(12, 6, Interest.In.HOURS));
        add(
                polly,
                "Releases need no manual approval",
                "Payment service",
                "Two audit findings are open; until they are closed a second person approves each release.",
                "technology.release-and-operations",
                polly,
                today.minusMonths(6),
                today.minusWeeks(3),
                debt(8, 20, Interest.In.HOURS));
        ExemptionId logs = add(
                polly,
                "Logs are kept for 30 days",
                "Test environment",
                "Storage of the test cluster is full until it moves; logs are kept for 7 days there.",
                "process.audit-and-logs",
                members.get(Persona.PETE),
                today.minusMonths(3),
                today.minusMonths(1),
                debt(5, 400, Interest.In.MONEY));
        extend(polly, logs, today.plusWeeks(2), "", today.minusMonths(1));
        extend(
                polly,
                logs,
                today.plusMonths(2),
                "The new cluster was ordered late and arrives in spring.",
                today.minusDays(9));
        Tenancy.of(polly)
                .run(() -> stating.state(
                        polly, exemptions.register(polly).seen(), on(today.minusMonths(MONTHS_SINCE_STATEMENT))));
    }

    private ExemptionId add(
            Member polly,
            String policy,
            String exempted,
            String reason,
            String topic,
            Member owner,
            LocalDate granted,
            LocalDate expires,
            Debt debt) {
        PersonId answers = owner.person();
        ExemptionContent content =
                new ExemptionContent(policy, exempted, reason, new TopicKey(topic), answers, granted, expires, debt);
        ExemptionId id = new ExemptionId(TimeOrderedId.next());
        return Tenancy.of(polly).call(() -> changes.add(polly, id, content, on(granted)));
    }

    private void extend(Member polly, ExemptionId id, LocalDate until, String because, LocalDate on) {
        ExemptionResult result = Tenancy.of(polly).call(() -> {
            ListedExemption its = exemptions.of(polly, id);
            return changes.change(polly, id, its.version(), its.content().until(until), because, on(on));
        });
        if (!(result instanceof ExemptionResult.Done)) {
            throw new IllegalStateException("Not extended: " + id);
        }
    }

    private static Debt debt(int principal, int interest, Interest.In in) {
        return new Debt(BigDecimal.valueOf(principal), new Interest(BigDecimal.valueOf(interest), in));
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(11, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
