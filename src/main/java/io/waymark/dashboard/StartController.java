package io.waymark.dashboard;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.SignedIn;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where signing in lands: at the home of one's organisation, or at a choice between several or none. */
@Controller
class StartController {

    private final Members members;

    StartController(Members members) {
        this.members = members;
    }

    @GetMapping("/")
    String start(SignedIn person, Model model) {
        List<Member> memberships = members.of(person.id());
        if (memberships.size() == 1) {
            return "redirect:/orgs/" + memberships.getFirst().slug();
        }
        model.addAttribute("memberships", memberships);
        model.addAttribute("archived", members.archived(person.id()));
        return "dashboard/start";
    }
}
