package io.waymark.search;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search as a page; what the palette shows while somebody types is a region of it. */
@Controller
class SearchController {

    private final Searching searching;

    SearchController(Searching searching) {
        this.searching = searching;
    }

    @GetMapping("/orgs/{slug}/search")
    String show(
            Member member,
            ChosenUnit own,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            HtmxRequest htmx,
            Model model) {
        boolean palette = htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest();
        model.addAttribute("page", palette ? searching.quickly(member, own, q) : searching.of(member, own, q, kind));
        return palette ? "search/search :: options" : "search/search";
    }
}
