package io.waymark.site.provider;

import io.waymark.organisation.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Someone signed in by the organisation's identity provider. */
record OidcPrincipal(SignedIn signedIn, OidcIdToken idToken) implements OidcUser, SignedIn.Principal {

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(idToken.getClaims());
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    /** The person's id: sessions are found by it, and what a provider calls people can be too long for that. */
    @Override
    public String getName() {
        return signedIn.id().toString();
    }
}
