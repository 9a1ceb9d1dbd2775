package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Assignments;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.evidence.EvidenceFiles;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.EvidenceRows;
import io.waymark.evidence.LinkRows;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the evidence of a practice: five statements, whatever there is. The page's script gets the region alone. */
@Component
class EvidencePages {

    static final String PATH = "/orgs/{slug}/assessments/{id}/practices/{practice}/evidence";

    private static final String VIEW = "evidence/practice";

    private final Assessments assessments;
    private final Assignments assignments;
    private final Editions editions;
    private final EvidenceRows evidence;
    private final LinkRows links;
    private final EvidenceFiles files;
    private final Members members;
    private final Clock clock;

    EvidencePages(
            Assessments assessments,
            Assignments assignments,
            Editions editions,
            EvidenceRows evidence,
            LinkRows links,
            EvidenceFiles files,
            Members members,
            Clock clock) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.editions = editions;
        this.evidence = evidence;
        this.links = links;
        this.files = files;
        this.members = members;
        this.clock = clock;
    }

    /**
     * The page as it stands, with what could not be taken.
     *
     * @throws NotFound where the assessment, or the practice in its edition, is missing or another tenant's
     */
    @Transactional(readOnly = true)
    ModelAndView show(Member member, EvidencePlace place, HtmxRequest htmx, Unsaved unsaved) {
        Assessment assessment = assessments.readable(member, place.assessment());
        Practice practice = editions.find(assessment.edition())
                .flatMap(it -> it.practice(place.practice()))
                .orElseThrow(NotFound::new);
        EvidencePage page = new EvidencePage(
                member,
                assessment,
                practice,
                links.of(member, place),
                evidence.others(member, place),
                members.colleagues(member),
                files.room(member),
                today(member),
                assignments.answers(member, assessment.id(), practice.key().topic()),
                unsaved);
        return new ModelAndView(
                htmx.isHtmxRequest() ? VIEW + " :: region" : VIEW, Map.of("page", page), unsaved.status());
    }

    /** Back to the page; the browser's script follows, too, and gets the region. */
    static Reply after(Member member, EvidencePlace place) {
        return Reply.to(PATH, member.slug(), place.assessment(), place.practice());
    }

    static String address(Member member, EvidencePlace place) {
        return "/orgs/" + member.slug() + "/assessments/" + place.assessment() + "/practices/" + place.practice()
                + "/evidence";
    }

    LocalDate today(Member member) {
        return member.today(clock);
    }
}
