package io.waymark.plan;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the plan that is proposed, and accepts it. */
@Controller
class DatesController {

    static final String PATH = "/orgs/{slug}/roadmap/plan";

    private final DatesPages pages;

    DatesController(DatesPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    Reply show(Member member, @RequestParam(defaultValue = "") String unit, ChosenUnit chosen) {
        return Reply.shown(DatesPage.VIEW, pages.dates(member, unit, chosen));
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH)
    Reply accept(Member member, @Valid AcceptanceForm form, BindingResult problems) {
        member.must(Right.WORK_THE_ROADMAP);
        return pages.accept(member, form)
                ? Reply.to(PATH + "?unit={unit}", member.slug(), form.unit()).saying("plan.accepted")
                : Reply.shown(DatesPage.VIEW, pages.dates(member, form.unit(), ChosenUnit.NONE))
                        .late("plan.late");
    }
}
