package io.waymark.roadmap.card;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import java.io.Serializable;
import java.util.function.BiFunction;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers a form of a card: the way back to its page with the offer to undo, or both versions side by side. */
final class InitiativeReplies {

    private static final String PAGE = "/orgs/{slug}/initiatives/{id}";

    private InitiativeReplies() {}

    /** What became of it; {@code mine} adds what was sent beside what stands. */
    static Reply of(
            Member member, InitiativeFacts card, Outcome result, BiFunction<Clash, InitiativeFacts, Clash> mine) {
        return switch (result) {
            case Outcome.Done done -> done(member, card.id(), done, "roadmap.saved", card.title());
            case Outcome.Stale stale ->
                Reply.clash(mine.apply(
                        Clash.about("roadmap", card.title(), PAGE, member.slug(), card.id())
                                .over(stale.now().version()),
                        stale.now()));
        };
    }

    /** It is done, and can be taken back. */
    static Reply done(Member member, InitiativeId card, Outcome.Done done, String message, Serializable... values) {
        return undoing(Reply.to(PAGE, member.slug(), card).saying(message, values), member, card, done);
    }

    /** The same for something about an action, to which the page scrolls. */
    static Reply done(
            Member member,
            InitiativeId card,
            ActionId action,
            Outcome.Done done,
            String message,
            Serializable... values) {
        return undoing(
                Reply.to(PAGE + "#a-{action}", member.slug(), card, action)
                        .saying(message, values)
                        .keeping("worked", action.toString()),
                member,
                card,
                done);
    }

    /** Offers with a reply to take back what was done. */
    static Reply undoing(Reply reply, Member member, InitiativeId card, Outcome.Done done) {
        String page = UriComponentsBuilder.fromPath(PAGE)
                .buildAndExpand(member.slug(), card)
                .encode()
                .toUriString();
        return reply.undoing(done.change(), page + "/undo", page);
    }

    /** Somebody was faster with the same; the page shows what stands. */
    static Reply late(Member member, InitiativeId card) {
        return Reply.to(PAGE, member.slug(), card).warning("card.late");
    }
}
