package io.waymark.organisation.web;

import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.Role;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who belongs to the organisation, and who is expected. */
@Controller
class MembersController {

    private final Members members;
    private final Invitations invitations;

    MembersController(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping("/orgs/{slug}/members")
    ModelAndView show(Member member) {
        return page(member, InvitationForm.empty(), Map.of(), HttpStatus.OK);
    }

    @Needs(Right.INVITE_MEMBERS)
    @PostMapping("/orgs/{slug}/invitations")
    ModelAndView invite(
            Member member,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") List<String> roles) {
        InvitationForm form = new InvitationForm(email, roles);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(member, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        invitations.invite(member, email, form.chosen());
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/members");
    }

    private ModelAndView page(Member member, InvitationForm form, Map<String, String> problems, HttpStatus status) {
        return new ModelAndView(
                "organisation/members",
                Map.of(
                        "colleagues", members.colleagues(member),
                        "invitations", invitations.of(member),
                        "form", form,
                        "problems", problems,
                        "roles", Role.values()),
                status);
    }
}
