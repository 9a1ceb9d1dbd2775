package io.waymark.dashboard;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is waiting for the person. */
@Controller
class HomeController {

    private final Waiting waiting;

    HomeController(Waiting waiting) {
        this.waiting = waiting;
    }

    @GetMapping("/orgs/{slug}")
    String show(Member member, ChosenUnit chosen, Model model) {
        model.addAttribute("home", waiting.forMember(member, chosen));
        return "dashboard/home";
    }
}
