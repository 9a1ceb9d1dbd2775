package io.waymark.assignment;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssignmentChanges;
import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Assigns topics, takes them back, passes them on. */
@Controller
@RequestMapping("/orgs/{slug}/assessments/{id}/assignments")
class AssignmentsController {

    private static final String VIEW = "assignment/assignments";

    private final AssignmentPages pages;
    private final AssignmentChanges changes;
    private final Clock clock;

    AssignmentsController(AssignmentPages pages, AssignmentChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    Reply show(Member member, @PathVariable AssessmentId id) {
        return Reply.shown(VIEW, model(pages.of(member, id, null)));
    }

    @Needs(Right.ASSIGN_QUESTIONS)
    @PostMapping
    Reply create(Member member, @PathVariable AssessmentId id, @Valid AssignmentForm form, BindingResult problems) {
        AssignmentsPage page = pages.of(member, id, null);
        page.judge(form, problems);
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, model(page));
        }
        changes.assign(member, id, form.request(), clock);
        return done(member, id, form.addresses().isEmpty() ? "assignment.made" : "assignment.made.waiting");
    }

    @Needs(Right.ASSIGN_QUESTIONS)
    @PostMapping("/{dimension}/{topic}/withdrawals")
    Reply withdraw(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            @RequestParam PersonId person) {
        changes.withdraw(member, id, dimension.topic(topic), person, clock);
        return done(member, id, "assignment.withdrawn");
    }

    @Needs(Right.ASSIGN_QUESTIONS)
    @PostMapping("/{dimension}/{topic}/releases")
    Reply release(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            @RequestParam(defaultValue = "") String expected) {
        changes.release(member, id, dimension.topic(topic), expected, clock);
        return done(member, id, "assignment.released");
    }

    @Needs(Right.BELONG)
    @PostMapping("/{dimension}/{topic}/delegations")
    Reply delegate(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            @Valid DelegationForm form,
            BindingResult problems) {
        TopicKey key = dimension.topic(topic);
        AssignmentsPage page = pages.of(member, id, key);
        page.judge(form, key, problems);
        if (problems.hasErrors()) {
            return refused(page, key, problems);
        }
        changes.delegate(member, id, key, form.request(key), clock);
        return done(member, id, "assignment.delegated");
    }

    /** What is wrong with it is said to those alone who answer the topic. */
    private static Reply refused(AssignmentsPage page, TopicKey topic, BindingResult problems) {
        if (!page.answers(topic)) {
            throw new NotFound();
        }
        return Reply.refused(VIEW, problems, model(page));
    }

    private static Reply done(Member member, AssessmentId id, String notice) {
        return Reply.to("/orgs/{slug}/assessments/{id}/assignments", member.slug(), id)
                .saying(notice);
    }

    /** Each topic has a form to pass it on; all but the one that was sent are untouched. */
    private static Map<String, ?> model(AssignmentsPage page) {
        return Map.of(
                "page", page, "assignmentForm", AssignmentForm.empty(), "untouchedDelegation", DelegationForm.empty());
    }
}
