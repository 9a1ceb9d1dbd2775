package io.waymark.local;

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
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail's first value case: Eva writes it, and Bo signs it. */
@Component
@Profile("demo-world")
class AcmeValueCase {

    private static final String FASTER_OFFERS = "Days from decision to live offer";

    private final OutcomeTrees trees;
    private final CaseStanding standing;
    private final CaseWriting writing;
    private final Signing signing;
    private final Clock clock;

    AcmeValueCase(OutcomeTrees trees, CaseStanding standing, CaseWriting writing, Signing signing, Clock clock) {
        this.trees = trees;
        this.standing = standing;
        this.writing = writing;
        this.signing = signing;
        this.clock = clock;
    }

    void sign(Cast<Member> members) {
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
}
