package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidencePlace;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

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
            @Valid NewEvidenceForm form,
            BindingResult problems,
            HtmxRequest htmx) {
        EvidencePlace place = new EvidencePlace(id, practice);
        form.judgeLink(members.colleagues(member), pages.today(member), problems);
        return problems.hasErrors()
                ? pages.show(member, place, htmx, Unsaved.wrong("link", problems))
                : additions.add(member, place, "link", form.link(), problems, htmx);
    }
}
