package io.waymark.discussion;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why something was not done, with what was typed.
 *
 * @param thread the one that was to be answered; null where one was to be opened
 * @param typed null where only a button was pressed
 */
record CommentRefusal(
        Kind kind, @Nullable UUID thread, @Nullable CommentForm typed) {

    /** The reasons. */
    enum Kind {
        /** It must be typed differently. */
        INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
        /** Somebody else was faster. */
        STALE(HttpStatus.CONFLICT),
        SIGNED_OFF(HttpStatus.CONFLICT);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }
    }

    static CommentRefusal invalid(@Nullable UUID thread, CommentForm typed) {
        return new CommentRefusal(Kind.INVALID, thread, typed.anew());
    }

    static CommentRefusal signedOff(@Nullable CommentForm typed) {
        return new CommentRefusal(Kind.SIGNED_OFF, null, typed);
    }

    static CommentRefusal stale() {
        return new CommentRefusal(Kind.STALE, null, null);
    }

    HttpStatus status() {
        return kind.status;
    }

    public boolean is(String name) {
        return kind.name().equals(name);
    }

    /** The refused form, if it is the one that answers this thread. */
    @Nullable
    CommentForm about(@Nullable UUID answered) {
        return kind == Kind.INVALID && Objects.equals(thread, answered) ? typed : null;
    }
}
