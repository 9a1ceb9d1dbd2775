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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Assigns topics, takes them back, passes them on. */
@Controller
@RequestMapping("/orgs/{slug}/assessments/{id}/assignments")
class AssignmentsController {

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
        return page(pages.of(member, id));
    }

    @Needs(Right.ASSIGN_QUESTIONS)
    @PostMapping
    Reply create(Member member, @PathVariable AssessmentId id, @RequestParam MultiValueMap<String, String> fields) {
        AssignmentsPage page = pages.checked(member, id, AssignmentForm.typed(fields), "");
        if (page.refused()) {
            return page(page);
        }
        changes.assign(member, id, page.form().request(), clock);
        return done(member, id, "assignment.made");
    }

    @Needs(Right.ASSIGN_QUESTIONS)
    @PostMapping("/{dimension}/{topic}/withdrawals")
    Reply withdraw(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            @RequestParam UUID person) {
        changes.withdraw(member, id, dimension.topic(topic), new PersonId(person), clock);
        return done(member, id, "assignment.withdrawn");
    }

    @Needs(Right.BELONG)
    @PostMapping("/{dimension}/{topic}/delegations")
    Reply delegate(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> fields) {
        TopicKey key = dimension.topic(topic);
        fields.put("topic", List.of(key.value()));
        AssignmentsPage page = pages.checked(member, id, AssignmentForm.typed(fields), key.value());
        if (page.refused()) {
            return refused(page, key);
        }
        changes.delegate(member, id, key, page.form().request(), clock);
        return done(member, id, "assignment.delegated");
    }

    /** What is wrong with it is said to those alone who answer the topic. */
    private static Reply refused(AssignmentsPage page, TopicKey topic) {
        if (!page.answers(topic)) {
            throw new NotFound();
        }
        return page(page);
    }

    private static Reply done(Member member, AssessmentId id, String notice) {
        return Reply.to("/orgs/{slug}/assessments/{id}/assignments", member.slug(), id)
                .saying(notice);
    }

    private static Reply page(AssignmentsPage page) {
        return Reply.shown("assignment/assignments", Map.of("page", page))
                .as(page.refused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
