package io.waymark.membership;

import io.waymark.organisation.Arrival;
import io.waymark.organisation.Invitation;
import io.waymark.organisation.InvitationLetter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Responsibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to an organisation.
 *
 * @param left who left and has a name still; none for who may not erase it
 * @param invitations nobody took these up yet; none for who may not invite
 * @param arrivals those at the door; none for who may not let them in
 */
record MembersPage(List<Member> colleagues, List<Member> left, List<Expected> invitations, List<Arrival> arrivals) {

    /**
     * Somebody who is expected.
     *
     * @param letter the last one that was written to them; null where none was
     * @param again whether they can be written to now
     * @param waiting what is kept for them
     */
    record Expected(
            Invitation invitation, @Nullable InvitationLetter letter, boolean again, List<Responsibility> waiting) {}
}
