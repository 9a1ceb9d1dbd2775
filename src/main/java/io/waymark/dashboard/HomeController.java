package io.waymark.dashboard;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is waiting for the person; where nothing is, where the organisation stands. */
@Controller
class HomeController {

    private final Waiting waiting;
    private final Overview overview;

    HomeController(Waiting waiting, Overview overview) {
        this.waiting = waiting;
        this.overview = overview;
    }

    @GetMapping("/orgs/{slug}")
    String show(Member member, ChosenUnit chosen, Model model) {
        Home home = waiting.forMember(member);
        model.addAttribute("home", home);
        if (home.idle()) {
            overview.of(member, null, chosen).ifPresent(it -> model.addAttribute("standing", it));
        }
        return "dashboard/home";
    }
}
