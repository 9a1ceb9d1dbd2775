package io.waymark.firstapplication.web;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.firstapplication.CandidatePlace;
import io.waymark.firstapplication.Choice;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form to decide.
 *
 * @param chosen whom the form is about; null where nobody can be chosen
 * @param changed whether the ranking changed since the member looked
 */
record DecisionPage(
        Member member,
        Choice choice,
        RankingView view,
        @Nullable CandidatePlace chosen,
        PrerequisiteRows prerequisites,
        Edition edition,
        boolean changed) {

    /** The practices that a prerequisite can close, topic by topic. */
    public List<SelectOption.Group> practices() {
        return edition.topics().stream()
                .map(topic -> new SelectOption.Group(
                        topic.title(),
                        topic.practices().stream()
                                .map(it -> new SelectOption(it.key(), it.title()))
                                .toList()))
                .toList();
    }

    public String address() {
        return Addresses.choice(member, choice.id());
    }

    public boolean chosen(CandidatePlace place) {
        return chosen != null
                && chosen.candidate().id().equals(place.candidate().id());
    }

    /** Whether the ranking says otherwise. */
    public boolean againstRanking() {
        return chosen != null && chosen.rank() > 1;
    }

    public @Nullable Practice practice(PrerequisiteRow row) {
        return row.of(edition).orElse(null);
    }

    /** The look of a rating. */
    public static String band(Rating rating) {
        return switch (rating) {
            case NOT_APPLICABLE -> "na";
            case DONT_KNOW -> "unknown";
            case NOT, PARTLY, LARGELY, FULLY -> rating.name().toLowerCase(Locale.ROOT);
        };
    }
}
