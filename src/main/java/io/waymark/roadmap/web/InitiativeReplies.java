package io.waymark.roadmap.web;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import java.util.function.BiFunction;

/** Answers a form of a card: the way back to its page, or both versions side by side. */
final class InitiativeReplies {

    private static final String PAGE = "/orgs/{slug}/initiatives/{id}";

    private InitiativeReplies() {}

    /** What became of it; {@code mine} adds what was sent beside what stands. */
    static Reply of(
            Member member,
            InitiativeFacts card,
            InitiativeChanges.Outcome result,
            BiFunction<Clash, InitiativeFacts, Clash> mine) {
        return switch (result) {
            case InitiativeChanges.Outcome.Done done ->
                Reply.to(PAGE, member.slug(), card.id()).saying("roadmap.saved", card.title());
            case InitiativeChanges.Outcome.Stale stale ->
                Reply.clash(mine.apply(
                        Clash.about("roadmap", card.title(), PAGE, member.slug(), card.id())
                                .over(stale.now().version()),
                        stale.now()));
        };
    }
}
