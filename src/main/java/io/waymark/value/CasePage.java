package io.waymark.value;

import io.waymark.figure.Reading;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.value.SignatureResult.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value case as one member sees it.
 *
 * @param finance who could sign for finance, by name
 * @param readings what its KPI showed, the oldest first
 * @param returned what could not be done
 */
record CasePage(Member member, ValueCase its, List<String> finance, List<Reading> readings, Returned returned) {

    /**
     * What could not be done as wished.
     *
     * @param form the change as it was typed, else what stands
     * @param problems field to message key
     * @param note message key of what is to be said on top, or empty
     * @param stale whether a change was made from an older version
     */
    record Returned(CaseForm form, Map<String, String> problems, String note, boolean stale) {

        static Returned nothing(ValueCase its) {
            return new Returned(CaseForm.of(its), Map.of(), "", false);
        }

        static Returned note(ValueCase its, String note) {
            return new Returned(CaseForm.of(its), Map.of(), note, false);
        }
    }

    public boolean editable() {
        return member.may(Right.WRITE_VALUE_CASES) && !its.withdrawn();
    }

    /** Whether the form to change it is open from the start. */
    public boolean changing() {
        return returned.stale() || !returned.problems().isEmpty();
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

    /** The figures to choose from, the newest first. */
    public List<Reading> choices() {
        return readings.reversed();
    }
}
