package io.waymark.roadmap.card;

import io.waymark.form.CreationKey;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.CardWords;
import io.waymark.roadmap.InitiativeId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A card that somebody thinks of. */
record NewCardForm(
        @NotBlank(message = "{card.error.name}") @Size(max = 200)
        String title,

        @Size(max = 2000) String outcome,
        @Nullable UnitId unit,
        @Nullable CreationKey key) {

    static NewCardForm on(UnitId unit) {
        return new NewCardForm("", "", unit, CreationKey.next());
    }

    InitiativeId id() {
        return new InitiativeId(
                Objects.requireNonNullElseGet(key, CreationKey::next).value());
    }

    CardWords words() {
        return new CardWords(title, outcome, null, null);
    }
}
