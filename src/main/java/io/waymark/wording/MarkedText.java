package io.waymark.wording;

import io.waymark.content.GlossaryTerm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text in stretches; together they are the text, letter by letter. */
public record MarkedText(List<Stretch> stretches) {

    /** @param term the technical term that these words are; null where they are none */
    public record Stretch(String text, @Nullable GlossaryTerm term) {}

    static MarkedText of(List<Stretch> stretches) {
        return new MarkedText(
                stretches.stream().filter(it -> !it.text().isEmpty()).toList());
    }

    /** The terms in the order in which they first stand. */
    public List<GlossaryTerm> terms() {
        return stretches.stream()
                .map(Stretch::term)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
