package io.waymark.membership;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.MembershipResult;
import io.waymark.organisation.Memberships;
import io.waymark.organisation.Needs;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes somebody out of the organisation; their history stays. */
@Controller
class RemovalController {

    private final MemberPages pages;
    private final Memberships memberships;

    RemovalController(MemberPages pages, Memberships memberships) {
        this.pages = pages;
        this.memberships = memberships;
    }

    @Needs(Right.CHANGE_MEMBERS)
    @PostMapping(MemberPages.PATH + "/removal")
    Reply remove(Member member, @PathVariable UUID person) {
        Member leaving = memberships.of(member, new PersonId(person));
        return memberships.end(member, leaving.person()) instanceof MembershipResult.LastAdministrator
                ? Reply.shown(MemberPages.VIEW, pages.of(member, person)).late("members.error.last")
                : after(member, leaving);
    }

    /** Whoever took themselves out belongs nowhere here. */
    private static Reply after(Member member, Member leaving) {
        return leaving.person().equals(member.person())
                ? Reply.to("/")
                : Reply.to("/orgs/{slug}/members", member.slug()).saying("members.removed", leaving.name());
    }
}
