package io.waymark.local;

import io.waymark.organisation.SignedIn;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A persona of the demo world, signed in with its user name as password. */
record LocalPrincipal(SignedIn signedIn, String password) implements UserDetails, SignedIn.Principal {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    /** The person's id, as of whoever comes from a provider: sessions are found by it. */
    @Override
    public String getUsername() {
        return signedIn.id().toString();
    }
}
