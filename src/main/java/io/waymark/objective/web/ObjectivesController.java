package io.waymark.objective.web;

import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The objectives under the goals. */
@Controller
class ObjectivesController {

    private final ObjectiveLists pages;
    private final WordedOptions words;

    ObjectivesController(ObjectiveLists pages, WordedOptions words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/orgs/{slug}/objectives")
    ModelAndView show(Member member, ListFilters filters) {
        ObjectiveListPage page = pages.show(member, filters);
        return new ModelAndView("objective/list", Map.of("page", page, "bar", ObjectiveFilterBar.of(page, words)));
    }
}
