package io.waymark.testing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * A real OpenID Connect provider with a login page, on a port of its own. Its host is 127.0.0.1 where a portal's is localhost,
 * so that neither gets the other's cookies.
 */
public final class IdentityProvider implements OpenIdProvider {

    public static final String CLIENT_ID = "waymark";
    public static final String CLIENT_SECRET = "a secret of the tests";

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();

    private IdentityProvider() {
        context.register(ProviderSetup.class);
        context.refresh();
    }

    public static IdentityProvider start() {
        return new IdentityProvider();
    }

    @Override
    public String issuer() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    @Override
    public String clientSecret() {
        return CLIENT_SECRET;
    }

    @Override
    public void trust(String portal) {
        trust(portal, CLIENT_SECRET);
    }

    /** The same, where the portal proves itself by another secret than the one it has. */
    public void trust(String portal, String secret) {
        context.getBean(InMemoryRegisteredClientRepository.class).save(client(portal, secret));
    }

    /** Adds somebody, or changes what is said of them; the user name is the password. */
    public void knows(ProviderUser user) {
        context.getBean(ProviderUsers.class).put(user);
    }

    /** Whoever signs in with this name gets an identity token that was changed before it is signed. */
    public void lies(String username, Consumer<JwtClaimsSet.Builder> lie) {
        context.getBean(ProviderUsers.class).lie(username, lie);
    }

    /** Lets somebody in no more, and renews none of their tokens. */
    public void disable(String username) {
        context.getBean(ProviderUsers.class).disable(username);
    }

    /** Tells a portal that all sessions of somebody ended, or the one that is named; what its answer begins with. */
    public int endSessions(String portal, String username, String session) {
        return context.getBean(LogoutTokens.class).send(issuer(), portal, username, session);
    }

    /** Signs with another key from now on, and tells the former one to nobody. */
    public void changeKey() {
        context.getBean(ProviderKeys.class).change();
    }

    /** Takes requests and answers none while the work is done. */
    public <T> T frozen(Supplier<T> work) {
        return context.getBean(Frost.class).during(work);
    }

    @Override
    public void close() {
        context.close();
    }

    static RegisteredClient client(String portal, String secret) {
        return RegisteredClient.withId("1")
                .clientId(CLIENT_ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .tokenSettings(TokenSettings.builder().reuseRefreshTokens(false).build())
                .redirectUri(portal + "/login/oauth2/code/waymark")
                .postLogoutRedirectUri(portal + "/signed-out")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scopes(it -> it.addAll(List.of("openid", "profile", "email")))
                .build();
    }
}
