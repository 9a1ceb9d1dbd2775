package io.waymark.membership;

import io.waymark.form.Reply;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.InvitationLetter;
import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.Role;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Who belongs to the organisation, and who is expected. */
@Controller
class MembersController {

    private static final String VIEW = "membership/members";

    private final MembersPages pages;
    private final Invitations invitations;
    private final InvitationLetter.Post post;
    private final WordedOptions worded;

    MembersController(MembersPages pages, Invitations invitations, InvitationLetter.Post post, WordedOptions worded) {
        this.pages = pages;
        this.invitations = invitations;
        this.post = post;
        this.worded = worded;
    }

    @GetMapping("/orgs/{slug}/members")
    Reply show(Member member, MembersFilter filter) {
        return Reply.shown(VIEW, model(member, filter));
    }

    @Needs(Right.INVITE_MEMBERS)
    @PostMapping("/orgs/{slug}/invitations")
    Reply invite(Member member, @Valid InvitationForm form, BindingResult problems) {
        form.judge(problems);
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, model(member, MembersFilter.NONE));
        }
        invitations.invite(member, form.email(), form.chosen());
        return Reply.to("/orgs/{slug}/members", member.slug())
                .saying("members.invited." + post.mode(), form.email(), post.wayIn(member));
    }

    private Map<String, ?> model(Member member, MembersFilter filter) {
        MembersPage page = pages.of(member);
        return Map.of(
                "page", page,
                "found", filter.of(page.colleagues()),
                "bar", filter.bar(member, worded),
                "invitationForm", InvitationForm.empty(),
                "mode", post.mode(),
                "offered", worded.of("members.role.", (Object[]) Role.values()),
                "roles", Role.values());
    }
}
