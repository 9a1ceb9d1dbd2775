package io.waymark.roadmap.web;

import io.waymark.figure.Quarter;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One card as one member sees it.
 *
 * @param now the quarter that today lies in
 */
record InitiativePage(Member member, Card card, RoadmapChoices choices, Quarter now) {

    private static final int QUARTERS_AHEAD = 8;

    /** Whether the member may plan and work it. */
    public boolean editable() {
        return card.facts().workedBy(member);
    }

    /** Whether the member may set its value by hand. */
    public boolean overridable() {
        return member.may(Right.WORK_THE_ROADMAP);
    }

    public Status[] statuses() {
        return Status.values();
    }

    public List<SelectOption> owners() {
        return choices.people().stream()
                .map(it -> new SelectOption(it.id(), it.name()))
                .toList();
    }

    /** The quarters that the plan form offers; one that was chosen earlier stays among them. */
    public List<SelectOption> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        Optional.ofNullable(card.facts().target())
                .filter(it -> it.compareTo(now) < 0 || it.compareTo(now.plus(QUARTERS_AHEAD)) >= 0)
                .ifPresent(quarters::add);
        for (int ahead = 0; ahead < QUARTERS_AHEAD; ahead++) {
            quarters.add(now.plus(ahead));
        }
        return quarters.stream().map(it -> new SelectOption(it, it.toString())).toList();
    }

    /** The look of the status. */
    public String tone() {
        return Looks.of(card.facts().status());
    }

    /** The look of a rating. */
    public static String band(@Nullable Rating rating) {
        return Looks.of(rating);
    }
}
