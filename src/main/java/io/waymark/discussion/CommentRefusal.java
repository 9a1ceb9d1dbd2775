package io.waymark.discussion;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why something was not done, with what was typed.
 *
 * @param typed null where only a button was pressed
 * @param problems field to message key
 */
record CommentRefusal(Kind kind, @Nullable CommentForm typed, Map<String, String> problems) {

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

    static CommentRefusal invalid(CommentForm typed, Map<String, String> problems) {
        return new CommentRefusal(Kind.INVALID, typed.anew(), problems);
    }

    static CommentRefusal signedOff(@Nullable CommentForm typed) {
        return new CommentRefusal(Kind.SIGNED_OFF, typed, Map.of());
    }

    static CommentRefusal stale() {
        return new CommentRefusal(Kind.STALE, null, Map.of());
    }

    HttpStatus status() {
        return kind.status;
    }

    public boolean is(String name) {
        return kind.name().equals(name);
    }

    /** The refused form, if it is the one that answers this thread. */
    @Nullable
    CommentForm about(@Nullable UUID thread) {
        return kind == Kind.INVALID && typed != null && Objects.equals(typed.thread(), thread) ? typed : null;
    }
}
