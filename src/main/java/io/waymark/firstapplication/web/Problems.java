package io.waymark.firstapplication.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is wrong with a form, in the order of its fields. */
record Problems(List<Problem> all) {

    static final Problems NONE = new Problems(List.of());

    public boolean none() {
        return all.isEmpty();
    }

    public boolean at(String field) {
        return of(field) != null;
    }

    public @Nullable Problem of(String field) {
        Optional<Problem> first =
                all.stream().filter(it -> it.field().equals(field)).findFirst();
        return first.orElse(null);
    }

    HttpStatus status() {
        return none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
