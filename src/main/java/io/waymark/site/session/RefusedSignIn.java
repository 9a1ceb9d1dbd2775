package io.waymark.site.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads back to the page on which people sign in, without a session; what broke on our side is no refusal. */
public final class RefusedSignIn extends SimpleUrlAuthenticationFailureHandler {

    public RefusedSignIn(String page) {
        super(page);
        setAllowSessionCreation(false);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (exception instanceof InternalAuthenticationServiceException) {
            throw exception;
        }
        super.onAuthenticationFailure(request, response, exception);
    }
}
