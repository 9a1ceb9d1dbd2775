package io.waymark.organisation;

import java.util.Set;

/** What became of a change to a membership. */
public sealed interface MembershipResult {

    /** It stands. */
    record Done() implements MembershipResult {}

    /** It stood like this before. */
    record Same() implements MembershipResult {}

    /** Nobody else is administrator, so they stay one. */
    record LastAdministrator() implements MembershipResult {}

    /** Somebody else gave other roles meanwhile. */
    record Overtaken(Set<Role> now) implements MembershipResult {}
}
