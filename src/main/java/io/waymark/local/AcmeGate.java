package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.costreview.CostReviewing;
import io.waymark.figure.Reading;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.value.Capacity;
import io.waymark.value.CaseContent;
import io.waymark.value.CaseResult;
import io.waymark.value.CaseStanding;
import io.waymark.value.CaseWriting;
import io.waymark.value.SignatureResult;
import io.waymark.value.Signing;
import io.waymark.value.ValueCaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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

    private static final String FASTER_OFFERS = "Days from decision to live offer";
    private static final int MONTHS_SINCE_REVIEW = 4;

    private final OutcomeTrees trees;
    private final CaseStanding standing;
    private final CaseWriting writing;
    private final Signing signing;
    private final CostReviewing reviewing;
    private final AcmeExemptions exemptions;
    private final Clock clock;

    AcmeGate(
            OutcomeTrees trees,
            CaseStanding standing,
            CaseWriting writing,
            Signing signing,
            CostReviewing reviewing,
            AcmeExemptions exemptions,
            Clock clock) {
        this.trees = trees;
        this.standing = standing;
        this.writing = writing;
        this.signing = signing;
        this.reviewing = reviewing;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        review(members.get(Persona.FAY));
        exemptions.list(members, members.get(Persona.FAY).today(clock));
        sign(members.get(Persona.BO), write(members.get(Persona.EVA)));
    }

    private ValueCaseId write(Member eva) {
        return Tenancy.of(eva).call(() -> {
            KpiFacts kpi = trees.kpis(eva).stream()
                    .filter(it -> it.title().equals(FASTER_OFFERS))
                    .findFirst()
                    .orElseThrow();
            List<Reading> readings = standing.offered(eva, kpi.id());
            CaseContent content = new CaseContent(
                    readings.getFirst().day(), readings.getLast().day(), "at most 7 days", """
                    Offers used to wait for the monthly release of the whole shop. Now each is configured in its own \
                    service, tested by the pipeline, and live within the hour; the release board is gone for them.

                    Marketing counts 16 days more of sales for each offer, about 40,000 a year for the spring campaign \
                    alone.""");
            return switch (written(eva, kpi, content)) {
                case CaseResult.Done done -> done.id();
                case CaseResult other -> throw new IllegalStateException("Not written: " + other);
            };
        });
    }

    private CaseResult written(Member eva, KpiFacts kpi, CaseContent content) {
        ValueCaseId id = new ValueCaseId(TimeOrderedId.next());
        return writing.write(eva, id, Objects.requireNonNull(kpi.goal()), kpi.id(), content, clock);
    }

    private void sign(Member bo, ValueCaseId id) {
        Tenancy.of(bo).run(() -> {
            if (!(signing.sign(bo, id, Capacity.BUSINESS, 0, clock) instanceof SignatureResult.Signed)) {
                throw new IllegalStateException("Not signed");
            }
        });
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
