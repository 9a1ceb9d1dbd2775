package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.roadmap.CardUndo;
import io.waymark.roadmap.CardUndo.Undone;
import io.waymark.roadmap.InitiativeId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes back a change of a card, and leads to where one came from. */
@Controller
class UndoController {

    private final CardUndo undo;
    private final Clock clock;

    UndoController(CardUndo undo, Clock clock) {
        this.undo = undo;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/orgs/{slug}/initiatives/{id}/undo")
    Reply undo(
            Member member,
            @PathVariable InitiativeId id,
            @RequestParam(required = false) @Nullable UUID change,
            @RequestParam(defaultValue = "") String back) {
        String home = "/orgs/" + member.slug() + "/";
        String card = home + "initiatives/" + id;
        String wanted = back.startsWith(home) ? back : card;
        return switch (undo.undo(member, id, Optional.ofNullable(change).orElseThrow(NotFound::new), clock)) {
            case Undone.Back done ->
                done.gone()
                        ? gone(done, wanted.startsWith(card) ? home + "roadmap" : wanted)
                        : there(done, card, wanted);
            case Undone.Waiting waiting -> Reply.toAddress(wanted).warning("cost.error.plan", waiting.title());
            case Undone.TooLate late -> Reply.toAddress(wanted).warning("card.undo-late", late.title());
        };
    }

    /** What is not there any more has no page to go back to. */
    private static Reply gone(Undone.Back done, String place) {
        return Reply.toAddress(place).saying("card.undone", done.title());
    }

    private static Reply there(Undone.Back done, String card, String place) {
        return Reply.toAddress(place).saying("card.undone", done.title()).undoing(done.change(), card + "/undo", place);
    }
}
