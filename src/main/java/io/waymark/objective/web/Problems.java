package io.waymark.objective.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that has to be put right in the forms of a page. */
record Problems(List<Problem> all) {

    static final Problems NONE = new Problems(List.of());

    public boolean any() {
        return !all.isEmpty();
    }

    /** The first one of a field. */
    public @Nullable Problem of(String field) {
        return all.stream().filter(it -> it.field().equals(field)).findFirst().orElse(null);
    }

    /** A text that must be given and not too long, to the problem that it has. */
    static Optional<Problem> text(String field, String value, int most) {
        if (value.isEmpty()) {
            return Optional.of(Problem.of(field, "objectives.error." + field + ".empty"));
        }
        return tooLong(field, value, most);
    }

    static Optional<Problem> tooLong(String field, String value, int most) {
        return value.length() > most
                ? Optional.of(Problem.of(field, "objectives.error.too-long", most))
                : Optional.empty();
    }
}
