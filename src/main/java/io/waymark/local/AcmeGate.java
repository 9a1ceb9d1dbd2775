package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.costreview.CostReviewing;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How far Acme Retail is from the Level 3 gate: its first value case waits for finance, the last cost review is too old, and
 * one exemption is past its day.
 */
@Component
@Order(90)
@Profile("demo-world")
class AcmeGate implements AcmeScene {
    private static final int MONTHS_SINCE_REVIEW = 4;

    private final AcmeValueCase valueCase;
    private final CostReviewing reviewing;
    private final AcmeExemptions exemptions;
    private final Clock clock;

    AcmeGate(AcmeValueCase valueCase, CostReviewing reviewing, AcmeExemptions exemptions, Clock clock) {
        this.valueCase = valueCase;
        this.reviewing = reviewing;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        review(members.get(Persona.FAY));
        exemptions.list(members, members.get(Persona.FAY).today(clock));
        valueCase.sign(members);
    }

    private void review(Member fay) {
        LocalDate held = fay.today(clock).minusMonths(MONTHS_SINCE_REVIEW);
        Clock at = Clock.fixed(held.atTime(16, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Tenancy.of(fay)
                .run(() -> reviewing.record(
                        fay,
                        held,
                        fay,
                        "Test environments run at night and on weekends: a quarter of their bill buys nothing. "
                                + "Tess switches them off outside working hours. Orders grew by 8 %, the bill by 3 %.",
                        at));
    }
}
