package io.waymark.roadmap.board;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What was wished of cards beside what somebody made of them first, to be decided on. */
final class BoardClash {

    private BoardClash() {}

    static Reply of(
            Member member,
            RoadmapFilters filters,
            CardChangesForm form,
            JointOutcome.Stale stale,
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
