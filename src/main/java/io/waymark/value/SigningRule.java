package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.value.SignatureResult.Reason;
import java.util.Optional;

/**
 * Who may sign a case as it stands: the owner of its goal for the business, whoever has the right for finance, and nobody for
 * both.
 */
final class SigningRule {

    private SigningRule() {}

    /** Why the member may not; empty where they may. */
    static Optional<Reason> against(CaseFacts it, Member member, Capacity capacity) {
        if (!entitled(it, member, capacity)) {
            return Optional.of(capacity == Capacity.BUSINESS ? Reason.NOT_THE_OWNER : Reason.NOT_FINANCE);
        }
        if (!it.holds()) {
            return Optional.of(Reason.DOES_NOT_HOLD);
        }
        if (it.signature(capacity).isPresent()) {
            return Optional.of(Reason.SIGNED_BY_SOMEBODY);
        }
        return signed(it, member, other(capacity)) ? Optional.of(Reason.SIGNED_FOR_THE_OTHER) : Optional.empty();
    }

    /** Whether the member's signature in this capacity stands already. */
    static boolean signed(CaseFacts it, Member member, Capacity capacity) {
        return it.signature(capacity)
                .filter(signature -> signature.by().equals(member.person().value()))
                .isPresent();
    }

    private static boolean entitled(CaseFacts it, Member member, Capacity capacity) {
        return switch (capacity) {
            case BUSINESS -> member.person().equals(it.goal().owner());
            case FINANCE -> member.may(Right.SIGN_VALUE_CASES);
        };
    }

    private static Capacity other(Capacity capacity) {
        return capacity == Capacity.BUSINESS ? Capacity.FINANCE : Capacity.BUSINESS;
    }
}
