package io.waymark.roadmap.board;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** Answers a wish: the way back to where it was made, what must come first, or both versions side by side. */
final class ChangeReplies {

    private ChangeReplies() {}

    /** Takes the place of the whole page, also where its script asked for the list. */
    static Reply whole(HttpServletResponse response, Reply reply) {
        response.setHeader("HX-Retarget", "#main");
        response.setHeader("HX-Reselect", "#main");
        response.setHeader("HX-Reswap", "outerHTML");
        return reply;
    }

    /** It is done, and can be taken back. */
    static Reply done(Member member, RoadmapFilters filters, CardChangesForm form, JointOutcome.Done done) {
        String place = filters.editing("").url(member);
        return said(place, form, done)
                .undoing(
                        done.changes().values().stream().findFirst().orElse(null),
                        "/orgs/" + member.slug() + "/roadmap/changes/undo?of=" + all(done.changes()),
                        place);
    }

    private static Reply said(String place, CardChangesForm form, JointOutcome.Done done) {
        if (done.before().size() > 1) {
            return Reply.toAddress(place).saying("board.changed", done.before().size());
        }
        InitiativeFacts card = done.before().getFirst();
        Reply reply = Reply.toAddress(place + "#i-" + card.id());
        return switch (form.quarter()) {
            case "" -> reply.saying("roadmap.saved", card.title());
            case RoadmapFilters.NONE -> reply.saying("board.moved.out", card.title());
            default -> reply.saying("board.moved", card.title(), form.quarter());
        };
    }

    /** Cards with the entries of their changes, as {@link ChangesUndoController} reads them. */
    private static String all(Map<InitiativeId, UUID> changes) {
        return changes.entrySet().stream()
                .map(it -> it.getKey() + "." + it.getValue())
                .collect(Collectors.joining(","));
    }

    static Reply against(Member member, RoadmapFilters filters, CardChangesForm form, JointOutcome.Against against) {
        return Reply.shown(
                        "roadmap/board/against",
                        Map.of(
                                "member",
                                member,
                                "filters",
                                filters.editing(""),
                                "cardChangesForm",
                                form,
                                "told",
                                against.cards()))
                .as(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
