package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidencePlace;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds links. */
@Controller
class LinkController {

    private final Additions additions;
    private final EvidencePages pages;
    private final Members members;

    LinkController(Additions additions, EvidencePages pages, Members members) {
        this.additions = additions;
        this.pages = pages;
        this.members = members;
    }

    @Needs(Right.PROVE_PRACTICES)
    @PostMapping(EvidencePages.PATH + "/links")
    ModelAndView add(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            RedirectAttributes next) {
        EvidencePlace place = new EvidencePlace(id, practice);
        NewForm form = NewForm.typed(fields);
        List<Member> colleagues = members.colleagues(member);
        List<Problem> problems = NewCheck.link(form, colleagues, pages.today(member));
        return problems.isEmpty()
                ? additions.add(member, place, "link", form, form.link(colleagues), htmx, next)
                : pages.show(member, place, htmx, Unsaved.wrong("link", form, problems));
    }
}
