package io.waymark.local;

import io.waymark.content.TopicKey;
import io.waymark.exemption.Debt;
import io.waymark.exemption.ExemptionChanges;
import io.waymark.exemption.ExemptionContent;
import io.waymark.exemption.ExemptionId;
import io.waymark.exemption.ExemptionResult;
import io.waymark.exemption.ExemptionRows;
import io.waymark.exemption.ListedExemption;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes into Acme Retail's register of exemptions by the hand of who keeps it. */
@Component
@Profile("demo-world")
class AcmeRegister {

    private final ExemptionChanges changes;
    private final ExemptionRows exemptions;

    AcmeRegister(ExemptionChanges changes, ExemptionRows exemptions) {
        this.changes = changes;
        this.exemptions = exemptions;
    }

    ExemptionId add(
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

    void extend(Member polly, ExemptionId id, LocalDate until, String because, LocalDate on) {
        ExemptionResult result = Tenancy.of(polly).call(() -> {
            ListedExemption its = exemptions.of(polly, id);
            return changes.change(polly, id, its.version(), its.content().until(until), because, on(on));
        });
        if (!(result instanceof ExemptionResult.Done)) {
            throw new IllegalStateException("Not extended: " + id);
        }
    }

    static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(11, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
