package io.waymark.objective.web;

import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The objectives under the goals. */
@Controller
class ObjectivesController {

    private final ObjectiveLists pages;

    ObjectivesController(ObjectiveLists pages) {
        this.pages = pages;
    }

    @GetMapping("/orgs/{slug}/objectives")
    ModelAndView show(Member member, ListFilters filters) {
        return new ModelAndView("objective/list", Map.of("page", pages.show(member, filters)));
    }
}
