package io.waymark.roadmap.card;

import io.waymark.roadmap.InitiativeId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Another card that an action goes to. */
record MoveForm(@Nullable InitiativeId to, @Nullable Integer version) {

    void judge(InitiativePage page, BindingResult problems) {
        if (!problems.hasErrors() && !page.offers(to)) {
            problems.rejectValue("to", "card.error.to");
        }
    }

    /** Call only when nothing is wrong. */
    InitiativeId card() {
        return Objects.requireNonNull(to);
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
