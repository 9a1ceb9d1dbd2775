package io.waymark.wording.web;

import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The words of all goals, objectives and KPIs with what can be said about them. */
@Controller
class WordingController {

    private final WordingPages pages;

    WordingController(WordingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/wording")
    ModelAndView show(Member member, @RequestParam(defaultValue = "") String show) {
        return new ModelAndView("wording/wording", Map.of("page", pages.of(member, WordingFilter.typed(show))));
    }
}
