package io.waymark.value;

import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.value.SignatureResult.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value case as one member sees it.
 *
 * @param finance who could sign for finance, by name
 * @param readings what its KPI showed, to choose from
 */
record CasePage(Member member, CaseFacts its, List<String> finance, List<SelectOption> readings) {

    public boolean editable() {
        return member.may(Right.WRITE_VALUE_CASES) && !its.withdrawn();
    }

    public Capacity[] capacities() {
        return Capacity.values();
    }

    public @Nullable Signature signature(Capacity capacity) {
        return its.signature(capacity).orElse(null);
    }

    public boolean maySign(Capacity capacity) {
        return SigningRule.against(its, member, capacity).isEmpty();
    }

    /** Whether only their other signature keeps the member from signing. */
    public boolean signedForTheOther(Capacity capacity) {
        return SigningRule.against(its, member, capacity).equals(Optional.of(Reason.SIGNED_FOR_THE_OTHER));
    }

    /** Who could sign in a capacity, apart from the one who signed in the other. */
    public List<String> signers(Capacity capacity) {
        return switch (capacity) {
            case BUSINESS ->
                its.goal().ownerName() == null ? List.of() : List.of(its.goal().ownerName());
            case FINANCE -> finance;
        };
    }
}
