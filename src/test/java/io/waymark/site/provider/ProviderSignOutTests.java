package io.waymark.site.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.PersonId;
import io.waymark.organisation.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Where the browser goes on from the page that says that one is signed out. */
class ProviderSignOutTests {

    @Test
    void toAProviderThatEndsItsSessions() throws Exception {
        MockHttpServletResponse answer = signedOut(Map.of("end_session_endpoint", "https://id.example.org/end"));

        assertThat(answer.getForwardedUrl()).isEqualTo("/signed-out");
        assertThat(answer.getHeader("Refresh"))
                .startsWith("0; url=https://id.example.org/end?id_token_hint=token")
                .endsWith("post_logout_redirect_uri=http://localhost/signed-out");
    }

    @Test
    void nowhereWhereItEndsNone() throws Exception {
        MockHttpServletResponse answer = signedOut(Map.of());

        assertThat(answer.getForwardedUrl()).isEqualTo("/signed-out");
        assertThat(answer.getHeader("Refresh")).isNull();
    }

    private static MockHttpServletResponse signedOut(Map<String, Object> offered) throws Exception {
        Instant now = Instant.now();
        SignedIn ada = new SignedIn(new PersonId(UUID.randomUUID()), "ada", "Ada Okafor", null, false);
        OidcPrincipal principal =
                new OidcPrincipal(ada, new OidcIdToken("token", now, now.plusSeconds(1), Map.of("sub", "ada")));
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new ProviderSignOut(new InMemoryClientRegistrationRepository(client(offered)))
                .onLogoutSuccess(
                        new MockHttpServletRequest("POST", "/sign-out"),
                        answer,
                        new OAuth2AuthenticationToken(principal, List.of(), "waymark"));
        return answer;
    }

    private static ClientRegistration client(Map<String, Object> offered) {
        return ClientRegistration.withRegistrationId("waymark")
                .clientId("waymark")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri("https://id.example.org/authorize")
                .tokenUri("https://id.example.org/token")
                .providerConfigurationMetadata(offered)
                .build();
    }
}
