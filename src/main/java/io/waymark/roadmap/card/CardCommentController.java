package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.CardComments;
import io.waymark.roadmap.InitiativeId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever belongs says something about a card. */
@Controller
class CardCommentController {

    private final InitiativePages pages;
    private final CardComments comments;
    private final Clock clock;

    CardCommentController(InitiativePages pages, CardComments comments, Clock clock) {
        this.pages = pages;
        this.comments = comments;
        this.clock = clock;
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/initiatives/{id}/comments")
    Reply write(Member member, @PathVariable InitiativeId id, @Valid CardCommentForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Reply.refused(InitiativePages.VIEW, problems, pages.of(member, id));
        }
        UUID comment = form.id();
        comments.write(member, id, comment, form.words(), clock);
        return Reply.to("/orgs/{slug}/initiatives/{id}#c-{comment}", member.slug(), id, comment);
    }
}
