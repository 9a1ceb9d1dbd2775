package io.waymark.testing;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/** Everybody who can sign in at the provider. */
final class ProviderUsers implements UserDetailsService {

    private final Map<String, ProviderUser> users = new ConcurrentHashMap<>();

    /** Claims that come out otherwise than they should. */
    private final Map<String, Consumer<JwtClaimsSet.Builder>> lies = new ConcurrentHashMap<>();

    void lie(String username, Consumer<JwtClaimsSet.Builder> lie) {
        lies.put(username, lie);
    }

    private final Set<String> disabled = ConcurrentHashMap.newKeySet();

    void disable(String username) {
        disabled.add(username);
    }

    void put(ProviderUser user) {
        users.put(user.username(), user);
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return Optional.ofNullable(users.get(username))
                .map(it -> User.withUsername(username)
                        .password(username)
                        .disabled(disabled.contains(username))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    /** Says in the identity token who somebody is; who is disabled gets no token of any kind. */
    void describe(JwtEncodingContext token) {
        Authentication signedIn = Objects.requireNonNull(token.getPrincipal());
        if (disabled.contains(signedIn.getName())) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            token.getClaims().claims(it -> it.putAll(named(signedIn.getName()).claims()));
            lies.getOrDefault(signedIn.getName(), it -> {}).accept(token.getClaims());
        }
    }

    private ProviderUser named(String username) {
        return Optional.ofNullable(users.get(username)).orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
