package io.waymark.roadmap.out;

import io.waymark.organisation.Member;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.board.FilteredRoadmap;
import java.time.LocalDate;
import java.util.List;

/**
 * The cards that leave.
 *
 * @param member who takes them out
 * @param day on which they stand so
 */
record RoadmapExport(Member member, LocalDate day, FilteredRoadmap plan) {

    List<Card> cards() {
        return plan.cards();
    }

    /** A name that tells one file from another. */
    String name() {
        String of = plan.unit().isEmpty() ? member.organisationName() : plan.unit();
        return of + " roadmap " + day;
    }

    /** What the words of {@code roadmap.out.origin} are filled with. */
    Object[] origin() {
        return new Object[] {plan.unit(), member.organisationName(), day.toString(), plan.edition(), member.name()};
    }
}
