package io.waymark.roadmap.card;

import io.waymark.roadmap.InitiativeId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The card that takes all actions of this one. */
record MergeForm(@Nullable InitiativeId into) {

    void judge(InitiativePage page, BindingResult problems) {
        if (!problems.hasErrors() && !page.offers(into)) {
            problems.rejectValue("into", "card.error.to");
        }
    }

    /** Call only when nothing is wrong. */
    InitiativeId card() {
        return Objects.requireNonNull(into);
    }
}
