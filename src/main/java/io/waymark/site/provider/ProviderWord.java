package io.waymark.site.provider;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the provider last said that somebody may be in; it stands in their session.
 *
 * @param token with which the provider can be asked again, without them; null where it gives none
 */
record ProviderWord(Instant at, @Nullable String token) implements Serializable {

    private static final String ATTRIBUTE = "provider-word";

    /** What a request waits for before it is answered. */
    enum Detour {
        NONE,
        /** The provider is asked, without the person. */
        QUESTION,
        /** The person passes by at the provider. */
        PASSING_BY
    }

    static Optional<ProviderWord> in(HttpSession session) {
        return Optional.ofNullable((ProviderWord) session.getAttribute(ATTRIBUTE));
    }

    /**
     * What a request has to wait for; without a token the way back is smooth for a page only, so that what people send waits
     * as long once more.
     */
    Detour detour(Instant now, Duration checkAfter, boolean page) {
        Instant until = at.plus(token == null && !page ? checkAfter.multipliedBy(2) : checkAfter);
        if (now.isBefore(until)) {
            return Detour.NONE;
        }
        return token == null ? Detour.PASSING_BY : Detour.QUESTION;
    }

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
