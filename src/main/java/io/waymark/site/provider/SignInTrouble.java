package io.waymark.site.provider;

import java.io.IOException;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.HttpServerErrorException;

/** Why nobody was signed in, as far as it matters to the person: what to do next. */
enum SignInTrouble {
    /** They went back at the provider, or were refused there. */
    CANCELLED,
    /** The portal does not know any more that they set out: another tab did so after them, or it is long ago. */
    LOST,
    /** The provider does not answer. */
    AWAY,
    /** The provider, or what it says, is not what the settings let expect: nothing that they can do. */
    REFUSED;

    private static final Set<String> LEFT = Set.of("access_denied", "login_required", "consent_required");
    private static final Set<String> FORGOTTEN =
            Set.of("authorization_request_not_found", "invalid_request", "invalid_state_parameter");
    private static final Set<String> BROKEN = Set.of("server_error", "temporarily_unavailable");

    static SignInTrouble of(Throwable failure) {
        if (Cause.chain(failure).anyMatch(SignInTrouble::away)) {
            return AWAY;
        }
        return Cause.chain(failure)
                .filter(OAuth2AuthenticationException.class::isInstance)
                .map(it -> of(((OAuth2AuthenticationException) it).getError()))
                .findFirst()
                .orElse(REFUSED);
    }

    private static boolean away(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof ProviderAway
                || cause instanceof HttpServerErrorException;
    }

    private static SignInTrouble of(OAuth2Error error) {
        String code = error.getErrorCode();
        if (LEFT.contains(code)) {
            return CANCELLED;
        }
        if (FORGOTTEN.contains(code)) {
            return LOST;
        }
        return BROKEN.contains(code) ? AWAY : REFUSED;
    }

    /** Whether somebody who runs the portal has to do something about it. */
    boolean needsAttention() {
        return this == AWAY || this == REFUSED;
    }
}
