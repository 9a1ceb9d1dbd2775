package io.waymark.roadmap.board;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.roadmap.CardUndo;
import io.waymark.roadmap.InitiativeId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes back what was changed in one go, card by card: what somebody changed since stays. */
@Controller
class ChangesUndoController {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern CHANGE = Pattern.compile(ID + "\\." + ID);

    private final CardUndo undo;
    private final Clock clock;

    ChangesUndoController(CardUndo undo, Clock clock) {
        this.undo = undo;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/orgs/{slug}/roadmap/changes/undo")
    Reply undo(
            Member member, @RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String back) {
        List<CardUndo.Undone> undone = CHANGE.matcher(of)
                .results()
                .map(it -> undone(member, it.group(1), it.group(2)))
                .toList();
        if (undone.isEmpty()) {
            throw new NotFound();
        }
        String home = "/orgs/" + member.slug() + "/roadmap";
        Reply reply = Reply.toAddress(back.startsWith(home) ? back : home);
        long late = undone.stream()
                .filter(CardUndo.Undone.TooLate.class::isInstance)
                .count();
        return late == 0 ? reply.saying("board.undone", undone.size()) : reply.warning("board.undo-late", late);
    }

    private CardUndo.Undone undone(Member member, String card, String change) {
        return undo.undo(member, new InitiativeId(UUID.fromString(card)), UUID.fromString(change), clock);
    }
}
