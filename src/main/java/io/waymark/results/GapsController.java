package io.waymark.results;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists what is missing up to the target levels. */
@Controller
class GapsController {

    private final ResultStandings standings;
    private final WordedOptions words;

    GapsController(ResultStandings standings, WordedOptions words) {
        this.standings = standings;
        this.words = words;
    }

    /** The gaps that matter now are those of the newest assessment that knows any; a filter in the address is kept. */
    @GetMapping("/orgs/{slug}/gaps")
    String newest(Member member, ChosenUnit chosen, @RequestParam Map<String, String> fields, Model model) {
        Optional<AssessmentId> newest = standings.newest(member, chosen);
        if (newest.isEmpty()) {
            model.addAttribute("member", member);
            model.addAttribute("mayPlan", member.may(Right.PLAN_ASSESSMENTS));
            return "results/no-assessment";
        }
        return "redirect:"
                + GapFilter.typed(fields).at("/orgs/" + member.slug() + "/assessments/" + newest.get() + "/gaps");
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/gaps")
    String show(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            HttpServletResponse response,
            Model model) {
        GapsPage page = GapsPage.of(standings.aimed(member, id), GapFilter.typed(fields));
        model.addAttribute("page", page);
        model.addAttribute("bar", GapFilterBar.of(page, words));
        if (!htmx.isHtmxRequest() || htmx.isHistoryRestoreRequest()) {
            return "results/gaps";
        }
        response.setHeader("HX-Push-Url", page.address());
        return "results/gaps :: found";
    }
}
