package io.waymark.roadmap.web;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.MadeFromGaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The one button that makes a roadmap out of gaps. */
@Controller
class UnitInitiativesController {

    private final InitiativesFromGaps fromGaps;

    UnitInitiativesController(InitiativesFromGaps fromGaps) {
        this.fromGaps = fromGaps;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/units/{unit}/initiatives")
    Reply make(Member member, @PathVariable UnitId unit, RoadmapFilters filters) {
        MadeFromGaps made = fromGaps.make(member, unit);
        return Reply.toAddress(filters.in(unit.toString()).url(member))
                .saying(made.says(), made.initiatives(), made.assessment());
    }
}
