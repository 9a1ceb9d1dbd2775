package io.waymark.testing;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * A real OpenID Connect provider with a login page, on a port of its own. Its host is 127.0.0.1 where a portal's is localhost,
 * so that neither gets the other's cookies.
 */
public final class IdentityProvider implements AutoCloseable {

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

    public String issuer() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** People may come from, and are sent back to, the portal at this address. */
    public void trust(String portal) {
        context.getBean(InMemoryRegisteredClientRepository.class).save(client(portal));
    }

    /** Adds somebody, or changes what is said of them; the user name is the password. */
    public void knows(ProviderUser user) {
        context.getBean(ProviderUsers.class).put(user);
    }

    @Override
    public void close() {
        context.close();
    }

    static RegisteredClient client(String portal) {
        return RegisteredClient.withId("1")
                .clientId(CLIENT_ID)
                .clientSecret("{noop}" + CLIENT_SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(portal + "/login/oauth2/code/waymark")
                .postLogoutRedirectUri(portal + "/signed-out")
                .scopes(it -> it.addAll(List.of("openid", "profile", "email")))
                .build();
    }
}
