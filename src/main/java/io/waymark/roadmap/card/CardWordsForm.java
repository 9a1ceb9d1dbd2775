package io.waymark.roadmap.card;

import io.waymark.form.Clash;
import io.waymark.roadmap.CardWords;
import io.waymark.roadmap.InitiativeFacts;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a card is called, what comes of it, and when it can begin. */
record CardWordsForm(
        @Size(max = 200) String title,
        @Size(max = 2000) String outcome,
        @Nullable LocalDate startNotBefore,
        @Nullable Integer version) {

    static CardWordsForm of(InitiativeFacts facts) {
        return new CardWordsForm(facts.title(), facts.outcome(), facts.startNotBefore(), facts.version());
    }

    /** Only what was made for a topic and level is called by them where nobody says otherwise. */
    void judge(InitiativeFacts facts, BindingResult problems) {
        if (title.isEmpty() && facts.madeFor() == null) {
            problems.rejectValue("title", "card.error.name");
        }
    }

    CardWords words() {
        return new CardWords(title, outcome, startNotBefore);
    }

    Clash beside(InitiativeFacts now, Clash clash) {
        return clash.line("card.name", title, now.title())
                .line("card.outcome", outcome, now.outcome())
                .line("card.start-not-before", startNotBefore, now.startNotBefore());
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
