package io.waymark.site.provider;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Ends the provider's session too, where it offers that. The browser goes there from a page of ours: a redirect would still
 * belong to the form, which the content security policy lets send to this host only.
 */
@Component
@Profile("!personas")
class ProviderSignOut extends OidcClientInitiatedLogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(ProviderSignOut.class);

    ProviderSignOut(ClientRegistrationRepository providers) {
        super(providers);
        setPostLogoutRedirectUri("{baseUrl}" + SignedOutPage.PATH);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        String target = target(request, response, authentication);
        if (!target.equals(getDefaultTargetUrl())) {
            response.setHeader("Refresh", "0; url=" + target);
        }
        request.getRequestDispatcher(SignedOutPage.PATH).forward(request, response);
    }

    /** One is signed out here, too, while nobody knows where the provider ends its session. */
    private String target(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        try {
            return determineTargetUrl(request, response, authentication);
        } catch (AuthenticationException e) {
            log.warn("A session at the provider was left open: {}", Cause.of(e));
            return getDefaultTargetUrl();
        }
    }
}
