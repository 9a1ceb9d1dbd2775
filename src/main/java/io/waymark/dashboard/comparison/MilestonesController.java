package io.waymark.dashboard.comparison;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All milestones of an organisation, by unit. */
@Controller
class MilestonesController {

    private final MilestoneList list;

    MilestonesController(MilestoneList list) {
        this.list = list;
    }

    @GetMapping("/orgs/{slug}/milestones")
    String show(Member member, ChosenUnit chosen, Model model) {
        model.addAttribute("units", list.of(member, chosen));
        return "dashboard/milestones";
    }
}
