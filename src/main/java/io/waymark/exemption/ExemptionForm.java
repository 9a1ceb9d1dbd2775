package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.form.CreationKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A policy exemption as it was typed.
 *
 * @param topic key of a topic; empty where it is about none
 * @param version what the member had on the screen; null for a new one
 * @param key of a new one, so that a form sent twice adds one
 */
record ExemptionForm(
        @NotBlank(message = "{gate.exemption.error.exempted}") @Size(max = 200)
        String exempted,

        @NotBlank(message = "{gate.exemption.error.policy}") @Size(max = 200)
        String policy,

        @NotBlank(message = "{gate.exemption.error.reason}") @Size(max = 1000)
        String reason,

        String topic,

        @NotNull(message = "{gate.exemption.error.owner}") @Nullable
        PersonId owner,

        @NotNull(message = "{gate.exemption.error.granted}") @Nullable
        LocalDate granted,

        @NotNull(message = "{gate.exemption.error.expires}") @Nullable
        LocalDate expires,

        @Nullable Integer version,
        @Nullable CreationKey key) {

    /** A new one, granted today. */
    static ExemptionForm fresh(LocalDate today) {
        return new ExemptionForm("", "", "", "", null, today, null, null, CreationKey.next());
    }

    /** The form of what stands. */
    static ExemptionForm of(ListedExemption it) {
        return new ExemptionForm(
                it.exempted(),
                it.policy(),
                it.reason(),
                it.topic() == null ? "" : it.topic().value(),
                it.owner(),
                it.grantedOn(),
                it.expiresOn(),
                it.version(),
                null);
    }

    /** Says what only the model, the members and the calendar know. */
    void judge(ExemptionTopics topics, List<Member> colleagues, LocalDate today, BindingResult problems) {
        if (!topics.offer(topic)) {
            problems.rejectValue("topic", "gate.exemption.error.topic");
        }
        if (owner != null && colleagues.stream().noneMatch(it -> it.person().equals(owner))) {
            problems.rejectValue("owner", "gate.exemption.error.owner");
        }
        if (granted != null && granted.isAfter(today)) {
            problems.rejectValue("granted", "gate.exemption.error.granted");
        }
        if (granted != null && expires != null && !expires.isAfter(granted)) {
            problems.rejectValue("expires", "gate.exemption.error.expires-later");
        }
    }

    /** Call only when nothing is wrong. */
    ExemptionContent content() {
        return new ExemptionContent(
                policy,
                exempted,
                reason,
                topic.isEmpty() ? null : new TopicKey(topic),
                Objects.requireNonNull(owner),
                Objects.requireNonNull(granted),
                Objects.requireNonNull(expires));
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    ExemptionId addedAs() {
        return new ExemptionId((key == null ? CreationKey.next() : key).value());
    }
}
