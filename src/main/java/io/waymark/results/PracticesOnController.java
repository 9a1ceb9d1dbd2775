package io.waymark.results;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the practices that a claim rests on. */
@Controller
class PracticesOnController {

    private final ResultStandings standings;

    PracticesOnController(ResultStandings standings) {
        this.standings = standings;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/foundations")
    String show(Member member, @PathVariable AssessmentId id, @RequestParam(defaultValue = "") String on, Model model) {
        model.addAttribute("page", PracticesOn.of(standings.of(member, id), on));
        return "results/foundations";
    }
}
