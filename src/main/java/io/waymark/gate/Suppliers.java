package io.waymark.gate;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who can supply what a gate lacks.
 *
 * @param colleagues everyone in the organisation, by name
 */
record Suppliers(List<Member> colleagues) {

    /** Who runs assessments. */
    List<String> leads() {
        return named(it -> it.may(Right.SIGN_OFF_ASSESSMENTS));
    }

    /** Who ranks goals and writes value cases. */
    List<String> deciders() {
        return named(it -> it.may(Right.WRITE_VALUE_CASES));
    }

    List<String> administrators() {
        return named(it -> it.may(Right.INVITE_MEMBERS));
    }

    /** Who keeps the register of exemptions. */
    List<String> keepers() {
        return named(it -> it.may(Right.KEEP_EXEMPTIONS));
    }

    List<String> finance() {
        return named(it -> it.may(Right.SIGN_VALUE_CASES));
    }

    /** Who can sign for finance when this person signs for the business. */
    List<String> financeBeside(@Nullable PersonId business) {
        return named(it -> it.may(Right.SIGN_VALUE_CASES) && !it.person().equals(business));
    }

    /** The owner; where there is none, who runs assessments. */
    List<String> ownerOrLeads(@Nullable String owner) {
        return owner == null ? leads() : List.of(owner);
    }

    private List<String> named(Predicate<Member> which) {
        return colleagues.stream().filter(which).map(Member::name).toList();
    }
}
