package io.waymark.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Ends the provider's session too, where it offers that. The browser goes there from a page of ours: a redirect would still
 * belong to the form, which the content security policy lets send to this host only.
 */
class ProviderSignOut extends OidcClientInitiatedLogoutSuccessHandler {

    ProviderSignOut(ClientRegistrationRepository providers) {
        super(providers);
        setPostLogoutRedirectUri("{baseUrl}" + SignedOutPage.PATH);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        String target = determineTargetUrl(request, response, authentication);
        if (!target.equals(getDefaultTargetUrl())) {
            response.setHeader("Refresh", "0; url=" + target);
        }
        request.getRequestDispatcher(SignedOutPage.PATH).forward(request, response);
    }
}
