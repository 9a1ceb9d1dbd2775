package io.waymark.roadmap.board;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
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
    static Reply done(Member member, RoadmapFilters filters, CardChangesForm form, JointChanges.Outcome.Done done) {
        String place = filters.editing("").url(member);
        return said(place, form, done)
                .undoing(
                        done.changes().values().stream().findFirst().orElse(null),
                        "/orgs/" + member.slug() + "/roadmap/changes/undo?of=" + all(done.changes()),
                        place);
    }

    private static Reply said(String place, CardChangesForm form, JointChanges.Outcome.Done done) {
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

    static Reply against(
            Member member, RoadmapFilters filters, CardChangesForm form, JointChanges.Outcome.Against against) {
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

    static Reply stale(
            Member member,
            RoadmapFilters filters,
            CardChangesForm form,
            JointChanges.Outcome.Stale stale,
            RoadmapChoices choices) {
        List<InitiativeFacts> cards = stale.now();
        RoadmapFilters back = filters.editing("");
        String name = cards.stream().map(InitiativeFacts::title).collect(Collectors.joining(", "));
        Clash clash = Clash.about("roadmap", name, back.template(), back.variables(member))
                .instead("cards", over(form, cards));
        cards.forEach(it -> beside(clash, it, form.over(it.plan()), choices));
        return Reply.clash(clash);
    }

    private static void beside(Clash clash, InitiativeFacts card, InitiativePlan mine, RoadmapChoices choices) {
        InitiativePlan now = card.plan();
        clash.line("roadmap.edit.state", words(mine.status()), words(now.status()))
                .line("roadmap.edit.because", mine.reason(), now.reason())
                .line("roadmap.edit.assignee", choices.nameOf(mine.owner()), choices.nameOf(now.owner()))
                .line("roadmap.edit.quarter", mine.target(), now.target());
    }

    /** The cards as they were named, those that somebody changed with the version that stands now. */
    private static String over(CardChangesForm form, List<InitiativeFacts> stale) {
        Map<Object, Integer> versions =
                stale.stream().collect(Collectors.toMap(InitiativeFacts::id, InitiativeFacts::version));
        return form.seen().entrySet().stream()
                .map(it -> it.getKey() + "." + versions.getOrDefault(it.getKey(), it.getValue()))
                .collect(Collectors.joining(","));
    }

    private static MessageSourceResolvable words(Status status) {
        return new DefaultMessageSourceResolvable("roadmap.status." + status);
    }
}
