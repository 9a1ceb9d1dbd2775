package io.waymark.history;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.figure.Times;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.sheet.SheetDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what in an organisation, as a page and as a file. */
@Controller
class OrganisationHistoryController {

    /** The region of this page; other pages put the list into regions of their own. */
    private static final String REGION = "changes";

    private final OrganisationHistory history;
    private final HistorySheet sheet;
    private final WordedOptions words;
    private final Times times;

    OrganisationHistoryController(OrganisationHistory history, HistorySheet sheet, WordedOptions words, Times times) {
        this.history = history;
        this.sheet = sheet;
        this.words = words;
        this.times = times;
    }

    @GetMapping("/orgs/{slug}/history")
    String show(
            Member member,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            HttpServletResponse response,
            Model model) {
        OrganisationHistoryPage page = history.of(member, RecordFilter.typed(fields));
        model.addAttribute("page", page);
        model.addAttribute("bar", HistoryFilterBar.of(page, words, times::day));
        if (!htmx.isHtmxRequest() || htmx.isHistoryRestoreRequest()) {
            return "history/changes";
        }
        if (REGION.equals(htmx.getTarget())) {
            response.setHeader("HX-Push-Url", page.address());
            return "history/changes :: found";
        }
        return "history/changes :: region";
    }

    @GetMapping("/orgs/{slug}/history.csv")
    ModelAndView download(Member member, @RequestParam Map<String, String> fields) {
        return SheetDownload.ofCsv(
                member.organisationName() + " changes", sheet.of(history.all(member, RecordFilter.typed(fields))));
    }
}
