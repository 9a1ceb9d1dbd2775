package io.waymark.membership;

import io.waymark.organisation.Arrivals;
import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Right;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who belongs to an organisation, is expected there, or waits to be let in: in one transaction. */
@Component
class MembersPages {

    private final Members members;
    private final Invitations invitations;
    private final Arrivals arrivals;

    MembersPages(Members members, Invitations invitations, Arrivals arrivals) {
        this.members = members;
        this.invitations = invitations;
        this.arrivals = arrivals;
    }

    @Transactional(readOnly = true)
    MembersPage of(Member member) {
        return new MembersPage(
                members.colleagues(member),
                invitations.of(member),
                member.may(Right.INVITE_MEMBERS) ? arrivals.of(member) : List.of());
    }
}
