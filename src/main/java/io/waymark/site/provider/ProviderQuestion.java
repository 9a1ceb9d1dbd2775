package io.waymark.site.provider;

import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/** Asks the provider whether somebody may still be in, by having it renew a token; RFC 6749, 6. */
@Component
@Profile("!personas")
class ProviderQuestion {

    /** Renewing a token takes one that is not sent. */
    private static final OAuth2AccessToken UNSENT =
            new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "unsent", null, null);

    private final Discovery provider;
    private final RestClientRefreshTokenTokenResponseClient tokens;

    ProviderQuestion(Discovery provider, BackChannel line) {
        this.provider = provider;
        this.tokens = line.renewals();
    }

    StillWelcome ask(String token) {
        try {
            OAuth2RefreshToken next = tokens.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                            provider.provider(), UNSENT, new OAuth2RefreshToken(token, null)))
                    .getRefreshToken();
            return new StillWelcome.Yes(Objects.requireNonNull(next).getTokenValue());
        } catch (OAuth2AuthorizationException e) {
            boolean refused = e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT);
            return refused ? new StillWelcome.No(Cause.of(e)) : new StillWelcome.Silence(Cause.of(e));
        } catch (AuthenticationException e) {
            return new StillWelcome.Silence(Cause.of(e));
        }
    }
}
