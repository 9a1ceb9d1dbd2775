package io.waymark.roadmap.card;

import io.waymark.form.Clash;
import io.waymark.roadmap.CardWords;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.team.TeamId;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a card is called, what comes of it, when it can begin, and which team works it. */
record CardWordsForm(
        @Size(max = 200) String title,
        @Size(max = 2000) String outcome,
        @Nullable LocalDate startNotBefore,
        @Nullable TeamId team,
        @Nullable Integer version) {

    static CardWordsForm of(InitiativeFacts facts) {
        return new CardWordsForm(
                facts.title(), facts.outcome(), facts.startNotBefore(), teamOf(facts), facts.version());
    }

    /** Only what was made for a topic and level is called by them where nobody says otherwise; a team that has it keeps it. */
    void judge(InitiativeFacts facts, RoadmapChoices choices, BindingResult problems) {
        if (title.isEmpty() && facts.madeFor() == null) {
            problems.rejectValue("title", "card.error.name");
        }
        if (team != null && !team.equals(teamOf(facts)) && choices.nameOf(team).isEmpty()) {
            problems.rejectValue("team", "card.error.team");
        }
    }

    CardWords words() {
        return new CardWords(title, outcome, startNotBefore, team);
    }

    Clash beside(InitiativeFacts now, RoadmapChoices choices, Clash clash) {
        InitiativeFacts.ByTeam theirs = now.team();
        return clash.line("card.name", title, now.title())
                .line("card.outcome", outcome, now.outcome())
                .line("card.start-not-before", startNotBefore, now.startNotBefore())
                .line("card.team", choices.nameOf(team), theirs == null ? "" : theirs.name());
    }

    private static @Nullable TeamId teamOf(InitiativeFacts facts) {
        InitiativeFacts.ByTeam its = facts.team();
        return its == null ? null : its.id();
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
