package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.Before;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is talked about in an assessment. */
@Controller
class ThreadsController {

    private final AssessmentThreads threads;

    ThreadsController(AssessmentThreads threads) {
        this.threads = threads;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/discussions")
    String show(
            Member member,
            @PathVariable AssessmentId id,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable DimensionKey dimension,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        model.addAttribute(
                "page", threads.of(member, id, new ThreadFilter(open, mine, dimension, Before.read(before))));
        return "discussion/list";
    }
}
