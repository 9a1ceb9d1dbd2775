package io.waymark.exemption;

import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.Map;

/**
 * What an exemption says.
 *
 * @param policy which policy need not be followed
 * @param exempted what need not follow it
 * @param expiresOn the last day on which it holds
 */
public record ExemptionContent(
        String policy, String exempted, String reason, PersonId owner, LocalDate grantedOn, LocalDate expiresOn) {

    Map<String, String> fields() {
        return Map.of(
                "title", exempted,
                "policy", policy,
                "reason", reason,
                "grantedOn", grantedOn.toString(),
                "expiresOn", expiresOn.toString());
    }
}
