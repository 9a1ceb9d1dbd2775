package io.waymark.roadmap.card;

import io.waymark.form.CreationKey;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Which actions get a card of their own, and what that is called. */
record SplitForm(
        @Nullable List<ActionId> chosen,

        @NotBlank(message = "{card.error.name}") @Size(max = 200)
        String called,

        @Nullable CreationKey key) {

    static SplitForm empty() {
        return new SplitForm(List.of(), "", CreationKey.next());
    }

    /** Some of its actions go, but not all. */
    void judge(InitiativeFacts card, BindingResult problems) {
        if (problems.hasFieldErrors("chosen")) {
            return;
        }
        if (going().isEmpty() || going().size() >= card.actions().size()) {
            problems.rejectValue("chosen", "card.error.chosen");
        }
    }

    Set<ActionId> going() {
        Set<ActionId> going = new LinkedHashSet<>(Objects.requireNonNullElse(chosen, List.of()));
        going.remove(null);
        return going;
    }

    InitiativeId part() {
        return new InitiativeId(
                Objects.requireNonNullElseGet(key, CreationKey::next).value());
    }
}
