package io.waymark.local;

import io.waymark.exemption.Debt;
import io.waymark.exemption.ExemptionId;
import io.waymark.exemption.ExemptionRows;
import io.waymark.exemption.Interest;
import io.waymark.exemption.Stating;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What need not follow which policy at Acme Retail; Polly listed it, and said two months ago that this is all. */
@Component
@Profile("demo-world")
class AcmeExemptions {

    private static final int MONTHS_SINCE_STATEMENT = 2;

    private final AcmeRegister register;
    private final Stating stating;
    private final ExemptionRows exemptions;

    AcmeExemptions(AcmeRegister register, Stating stating, ExemptionRows exemptions) {
        this.register = register;
        this.stating = stating;
        this.exemptions = exemptions;
    }

    void list(Cast<Member> members, LocalDate today) {
        Member polly = members.get(Persona.POLLY);
        register.add(
                polly,
                "Containers do not run as root",
                "Stock forecast, a vendor’s product",
                "The vendor ships a version without root next spring and has confirmed it in writing.",
                "technology.containers-and-runtime",
                members.get(Persona.TESS),
                today.minusMonths(4),
                today.plusMonths(5),
                debt(12, 6, Interest.In.HOURS));
        register.add(
                polly,
                "Releases need no manual approval",
                "Payment service",
                "Two audit findings are open; until they are closed a second person approves each release.",
                "technology.release-and-operations",
                polly,
                today.minusMonths(6),
                today.minusWeeks(3),
                debt(8, 20, Interest.In.HOURS));
        ExemptionId logs = register.add(
                polly,
                "Logs are kept for 30 days",
                "Test environment",
                "Storage of the test cluster is full until it moves; logs are kept for 7 days there.",
                "process.audit-and-logs",
                members.get(Persona.PETE),
                today.minusMonths(3),
                today.minusMonths(1),
                debt(5, 400, Interest.In.MONEY));
        register.extend(polly, logs, today.plusWeeks(2), "", today.minusMonths(1));
        register.extend(
                polly,
                logs,
                today.plusMonths(2),
                "The new cluster was ordered late and arrives in spring.",
                today.minusDays(9));
        Tenancy.of(polly)
                .run(() -> stating.state(
                        polly,
                        exemptions.register(polly).seen(),
                        AcmeRegister.on(today.minusMonths(MONTHS_SINCE_STATEMENT))));
    }

    private static Debt debt(int principal, int interest, Interest.In in) {
        return new Debt(BigDecimal.valueOf(principal), new Interest(BigDecimal.valueOf(interest), in));
    }
}
