package io.waymark.dashboard.comparison;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Milestones;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Addresses that others can link to without knowing the milestone before: each leads to the comparison with it. */
@Controller
class MilestoneController {

    private final Milestones milestones;
    private final MilestoneList list;

    MilestoneController(Milestones milestones, MilestoneList list) {
        this.milestones = milestones;
        this.list = list;
    }

    @GetMapping("/orgs/{slug}/milestones/{id}")
    String milestone(Member member, @PathVariable UUID id) {
        return comparison(member, milestones.find(member, id).unit().value(), id);
    }

    /** The newest milestone of a signed-off assessment. */
    @GetMapping("/orgs/{slug}/assessments/{id}/milestone")
    String assessment(Member member, @PathVariable AssessmentId id) {
        return list.newestOf(member, id)
                .map(it -> comparison(member, it.unit().value(), it.id()))
                .orElseThrow(NotFound::new);
    }

    private static String comparison(Member member, UUID unit, UUID milestone) {
        return "redirect:/orgs/" + member.slug() + "/milestones/comparison?unit=" + unit + "&to=" + milestone;
    }
}
