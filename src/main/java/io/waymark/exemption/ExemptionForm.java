package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.form.CreationKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A policy exemption as it was typed.
 *
 * @param topic key of a topic; empty where it is about none
 * @param principal person-days; null where it is not said
 * @param interest a month; null where it is not said
 * @param because why it is extended again; empty where it is not
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

        @DecimalMin(value = "0", message = "{gate.exemption.error.principal}")
        @DecimalMax(value = "10000", message = "{gate.exemption.error.principal}")
        @Digits(integer = 5, fraction = 1, message = "{gate.exemption.error.principal}")
        @Nullable
        BigDecimal principal,

        @DecimalMin(value = "0", message = "{gate.exemption.error.interest}")
        @DecimalMax(value = "1000000", message = "{gate.exemption.error.interest}")
        @Digits(integer = 7, fraction = 1, message = "{gate.exemption.error.interest}")
        @Nullable
        BigDecimal interest,

        Interest.@Nullable In interestIn,
        @Size(max = 1000) String because,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    /** A new one, granted today. */
    static ExemptionForm fresh(LocalDate today) {
        return new ExemptionForm(
                "", "", "", "", null, today, null, null, null, Interest.In.HOURS, "", null, CreationKey.next());
    }

    /** The form of what stands. */
    static ExemptionForm of(ListedExemption it) {
        Interest interest = it.debt().interest();
        return new ExemptionForm(
                it.exempted(),
                it.policy(),
                it.reason(),
                it.topic() == null ? "" : it.topic().value(),
                it.owner(),
                it.grantedOn(),
                it.expiresOn(),
                it.debt().principal(),
                interest == null ? null : interest.amount(),
                interest == null ? Interest.In.HOURS : interest.in(),
                "",
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
        if (interest != null && interestIn == null) {
            problems.rejectValue("interestIn", "gate.exemption.error.interest-in");
        }
    }

    /** Says what of its debt a new one leaves out. */
    void judgeDebt(BindingResult problems) {
        if (principal == null && !problems.hasFieldErrors("principal")) {
            problems.rejectValue("principal", "gate.exemption.error.principal-none");
        }
        if (interest == null && !problems.hasFieldErrors("interest")) {
            problems.rejectValue("interest", "gate.exemption.error.interest-none");
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
                Objects.requireNonNull(expires),
                debt());
    }

    /** What was typed of its debt; interest that says not what it is counted in is left out. */
    Debt debt() {
        return new Debt(principal, interest == null || interestIn == null ? null : new Interest(interest, interestIn));
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    ExemptionId addedAs() {
        return new ExemptionId((key == null ? CreationKey.next() : key).value());
    }
}
