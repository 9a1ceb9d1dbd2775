package io.waymark.membership;

import io.waymark.form.Reply;
import io.waymark.organisation.InvitationLetter;
import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of an invitation that nobody took up. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final InvitationLetter.Post post;

    InvitationController(Invitations invitations, InvitationLetter.Post post) {
        this.invitations = invitations;
        this.post = post;
    }

    @Needs(Right.INVITE_MEMBERS)
    @PostMapping("/orgs/{slug}/invitations/sendings")
    Reply send(Member member, @RequestParam(defaultValue = "") String invited) {
        return invitations.sendAgain(member, invited)
                ? back(member).saying("members.expected.sent-again." + post.mode(), invited, post.wayIn(member))
                : back(member).warning("members.expected.too-soon", invited);
    }

    @Needs(Right.INVITE_MEMBERS)
    @PostMapping("/orgs/{slug}/invitations/withdrawals")
    Reply withdraw(Member member, @RequestParam(defaultValue = "") String invited) {
        invitations.withdraw(member, invited);
        return back(member).saying("members.expected.withdrawn", invited);
    }

    private static Reply back(Member member) {
        return Reply.to("/orgs/{slug}/members", member.slug());
    }
}
