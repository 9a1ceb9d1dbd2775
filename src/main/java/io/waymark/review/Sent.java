package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.SeeOther;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form about a dimension: who sent it, about what, and where the page that comes next finds its notice. */
record Sent(Member member, AssessmentId assessment, DimensionKey dimension, RedirectAttributes next) {

    /** The way to the dimension's page, which says once what was done. */
    ModelAndView done(String notice) {
        next.addFlashAttribute("notice", notice);
        return SeeOther.at("/orgs/{slug}/assessments/{id}/review/{dimension}", member.slug(), assessment, dimension);
    }
}
