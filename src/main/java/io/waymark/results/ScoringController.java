package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains how scoring works, to anyone who is signed in. */
@Controller
class ScoringController {

    private final ChartWords words;

    ScoringController(ChartWords words) {
        this.words = words;
    }

    @GetMapping("/how-scoring-works")
    String show(Model model) {
        model.addAttribute("example", WorkedExample.of(words));
        return "results/scoring";
    }
}
