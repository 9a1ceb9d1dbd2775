package io.waymark.site.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Says on a page of ours that somebody was not signed in, with a way back; the cause is one line of the log. */
@Component
@Profile("!personas")
class SignInFailures implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailures.class);

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!request.getServletPath().endsWith("/" + Discovery.ID)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        SignInTrouble trouble = SignInTrouble.of(failure);
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.atLevel(trouble.needsAttention() ? Level.WARN : Level.INFO)
                .log("Nobody was signed in ({}, {}): {}", id, trouble, Cause.of(failure));
        redirect.sendRedirect(request, response, SignInAgain.PATH + "?trouble=" + trouble + "&quote=" + id);
    }
}
