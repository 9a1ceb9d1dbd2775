package io.waymark.history;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what in an assessment. */
@Controller
class HistoryController {

    /** The region of this page; other pages put the list into regions of their own. */
    private static final String REGION = "activity";

    private final AssessmentHistory history;
    private final WordedOptions words;

    HistoryController(AssessmentHistory history, WordedOptions words) {
        this.history = history;
        this.words = words;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/activity")
    String show(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            HttpServletResponse response,
            Model model) {
        HistoryPage page = history.of(member, id, HistoryFilter.typed(fields));
        model.addAttribute("page", page);
        model.addAttribute("bar", HistoryFilterBar.of(page, words));
        if (!htmx.isHtmxRequest() || htmx.isHistoryRestoreRequest()) {
            return "history/history";
        }
        if (REGION.equals(htmx.getTarget())) {
            response.setHeader("HX-Push-Url", page.address());
            return "history/history :: found";
        }
        return "history/history :: region";
    }
}
