package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidencePlace;
import io.waymark.organisation.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The evidence of a practice. */
@Controller
class EvidenceController {

    private final EvidencePages pages;

    EvidenceController(EvidencePages pages) {
        this.pages = pages;
    }

    @GetMapping(EvidencePages.PATH)
    ModelAndView show(
            Member member, @PathVariable AssessmentId id, @PathVariable PracticeKey practice, HtmxRequest htmx) {
        return pages.show(member, new EvidencePlace(id, practice), htmx, Unsaved.NONE);
    }
}
