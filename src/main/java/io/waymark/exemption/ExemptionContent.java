package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an exemption says.
 *
 * @param policy which policy need not be followed
 * @param exempted what need not follow it
 * @param topic of the model that it is about; null where none is named
 * @param expiresOn the last day on which it holds
 * @param debt what it costs
 */
public record ExemptionContent(
        String policy,
        String exempted,
        String reason,
        @Nullable TopicKey topic,
        PersonId owner,
        LocalDate grantedOn,
        LocalDate expiresOn,
        Debt debt) {

    /** The same with another last day. */
    public ExemptionContent until(LocalDate lastDay) {
        return new ExemptionContent(policy, exempted, reason, topic, owner, grantedOn, lastDay, debt);
    }

    Map<String, String> fields() {
        return Map.of(
                "title",
                exempted,
                "policy",
                policy,
                "reason",
                reason,
                "topic",
                topic == null ? "" : topic.value(),
                "grantedOn",
                grantedOn.toString(),
                "expiresOn",
                expiresOn.toString(),
                "debt",
                debt.told());
    }
}
