package io.waymark.site.provider;

import io.waymark.site.session.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What somebody set out with to the provider waits in their browser: state, nonce and the secret of PKCE. In a session each way
 * in that a stranger opens would be a row in the database. Where the way leads, and as which client, is not asked of the cookie.
 */
class DepartureCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final OwnCookie COOKIE = new OwnCookie("waymark-sign-in", Duration.ofMinutes(15));
    private static final String BETWEEN = " ";
    private static final int PARTS = 3;

    private final Discovery discovery;

    DepartureCookie(Discovery discovery) {
        this.discovery = discovery;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            COOKIE.forget(request, response);
            return;
        }
        COOKIE.keep(
                String.join(
                        BETWEEN,
                        asked.getState(),
                        asked.getAttribute(OidcParameterNames.NONCE),
                        asked.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                request,
                response);
    }

    /** The one that the browser comes back from, as its state says. */
    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return kept(request)
                .filter(it -> it[0].equals(state))
                .map(it -> asked(it, request))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        if (asked != null) {
            COOKIE.forget(request, response);
        }
        return asked;
    }

    private static Optional<String[]> kept(HttpServletRequest request) {
        return COOKIE.kept(request).map(it -> it.split(BETWEEN)).filter(it -> it.length == PARTS);
    }

    private OAuth2AuthorizationRequest asked(String[] kept, HttpServletRequest request) {
        ClientRegistration provider = discovery.provider();
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(provider.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .redirectUri(request.getRequestURL().toString())
                .scopes(provider.getScopes())
                .state(kept[0])
                .attributes(it -> it.putAll(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, Discovery.ID,
                        OidcParameterNames.NONCE, kept[1],
                        PkceParameterNames.CODE_VERIFIER, kept[2])))
                .build();
    }
}
