package io.waymark.report.book;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.organisation.Member;
import io.waymark.sheet.SheetDownload;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Hands out signed-off results. */
@Controller
class MilestoneFileController {

    private final Milestones milestones;
    private final Assessments assessments;
    private final JsonMapper json;

    MilestoneFileController(Milestones milestones, Assessments assessments, JsonMapper json) {
        this.milestones = milestones;
        this.assessments = assessments;
        this.json = json;
    }

    @GetMapping("/orgs/{slug}/milestones/{id}.json")
    ModelAndView json(Member member, @PathVariable UUID id) {
        Milestone milestone = milestones.find(member, id);
        String unit = assessments.of(member, milestone.assessment()).unitName();
        byte[] text = json.writeValueAsBytes(
                MilestoneJson.of(member.organisationName(), unit, milestone, milestones.ratings(member, id)));
        return new ModelAndView(new SheetDownload(
                unit + " " + milestone.title() + ".json", "application/json", out -> out.write(text)));
    }
}
