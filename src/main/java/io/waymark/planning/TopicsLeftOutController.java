package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.TopicsLeftOut;
import io.waymark.content.TopicKey;
import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftEntry;
import io.waymark.form.Reply;
import io.waymark.organisation.Activity;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaves topics out of an open assessment, and asks them again. */
@Controller
class TopicsLeftOutController {

    private static final String PATH = "/orgs/{slug}/assessments/{id}/topics-left-out";

    private static final String LEFT_OUT = "activity.assessment.topic-left-out";

    private final TopicsLeftOut topics;
    private final PlanChangePages pages;
    private final LateUndo late;
    private final Clock clock;

    TopicsLeftOutController(TopicsLeftOut topics, PlanChangePages pages, LateUndo late, Clock clock) {
        this.topics = topics;
        this.pages = pages;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping(PATH)
    Reply create(Member member, @PathVariable AssessmentId id, @Valid LeftOutForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return pages.refused(member, id, problems);
        }
        return told(member, id, topics.leaveOut(member, id, form.key(), form.why(), clock), "planning.left-out.saved")
                .undoneBy(
                        "/orgs/" + member.slug() + "/assessments/" + id + "/topics-left-out/" + form.key() + "/return",
                        late.left(member, LEFT_OUT, id));
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping(PATH + "/{topic}/return")
    Reply askAgain(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable TopicKey topic,
            LeftEntry left,
            BindingResult unread) {
        List<String> others = List.of(LEFT_OUT, "activity.assessment.topic-asked-again");
        return late.overtaken(member, left, others, it -> about(member, id, it))
                .orElseGet(() ->
                        told(member, id, topics.askAgain(member, id, topic, clock), "planning.left-out.returned"));
    }

    private static Clash about(Member member, AssessmentId id, Activity topic) {
        return Clash.about(
                "assessments", topic.title(), "/orgs/{slug}/assessments/{id}/plan#left-out", member.slug(), id);
    }

    private static Reply told(Member member, AssessmentId id, boolean done, String saying) {
        return done
                ? Reply.to("/orgs/{slug}/assessments/{id}/plan", member.slug(), id)
                        .saying(saying)
                : Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id).warning("planning.change.closed");
    }
}
