package io.waymark.firstapplication.web;

import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.DecisionRows;
import io.waymark.firstapplication.Dissent;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice as one member sees it.
 *
 * @param trying whether the ranking is by weights that are not saved
 */
record ChoicePage(
        Member member,
        Choice choice,
        RankingView view,
        boolean trying,
        List<DecisionRows.Recorded> prerequisites,
        List<Dissent> dissents,
        Editions editions) {

    public boolean editable() {
        return member.may(Right.COMPARE_APPLICATIONS) && !choice.decided();
    }

    /** Whether the member may decide, and there is somebody to choose. */
    public boolean decidable() {
        return member.may(Right.DECIDE_APPLICATIONS) && !choice.decided() && view.reckoned();
    }

    public boolean mayDissent() {
        return dissents.stream().noneMatch(it -> it.person().equals(member.person()));
    }

    /** Whether weights are shown to be moved. */
    public boolean weighable() {
        return !choice.decided() && !empty();
    }

    /** The ratings from which a candidate stays in, by their number. */
    public List<SelectOption> limits() {
        return Stream.of("2", "3", "4", "5").map(it -> new SelectOption(it, it)).toList();
    }

    public String address() {
        return Addresses.choice(member, choice.id());
    }

    /** The practice of a prerequisite; null where its edition is not there any more. */
    public @Nullable Practice practice(DecisionRows.Recorded prerequisite) {
        return editions.find(prerequisite.edition())
                .flatMap(it -> it.practice(prerequisite.practice()))
                .orElse(null);
    }

    public boolean empty() {
        return view.ranking().places().isEmpty()
                && view.ranking().unweighed().isEmpty()
                && view.ranking().apart().isEmpty();
    }
}
