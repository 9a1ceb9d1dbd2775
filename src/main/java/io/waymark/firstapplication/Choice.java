package io.waymark.firstapplication;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Role;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a unit's first application.
 *
 * @param version counts the changes of its criteria; a change names the version that it was made from
 * @param currency of all returns
 * @param decision null while it is open; once decided, nothing changes any more
 */
public record Choice(
        ChoiceId id,
        int version,
        String title,
        UnitId unit,
        String unitName,
        String currency,
        String begunBy,
        Instant begunAt,
        Criteria criteria,
        @Nullable ApplicationDecision decision) {

    public boolean decided() {
        return decision != null;
    }

    /** Whether the member may begin a choice, and change candidates and criteria; everyone in the organisation reads. */
    public static boolean changedBy(Member member) {
        return member.is(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE, Role.ARCHITECT, Role.OWNER);
    }

    /**
     * Refuses members who only read.
     *
     * @throws NotYourRole answered as 403 in words
     */
    public static void mustBeChangedBy(Member member) {
        member.mustBe(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE, Role.ARCHITECT, Role.OWNER);
    }

    public static boolean decidedBy(Member member) {
        return member.is(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);
    }

    /**
     * Refuses members who may not decide.
     *
     * @throws NotYourRole answered as 403 in words
     */
    public static void mustBeDecidedBy(Member member) {
        member.mustBe(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);
    }
}
