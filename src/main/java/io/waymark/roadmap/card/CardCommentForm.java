package io.waymark.roadmap.card;

import io.waymark.form.CreationKey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is said about a card. */
record CardCommentForm(
        @NotBlank(message = "{card.error.words}") @Size(max = 4000)
        String words,

        @Nullable CreationKey key) {

    static CardCommentForm empty() {
        return new CardCommentForm("", CreationKey.next());
    }

    UUID id() {
        return Objects.requireNonNullElseGet(key, CreationKey::next).value();
    }
}
