package io.waymark.site.provider;

import io.waymark.organisation.Invitations;
import io.waymark.organisation.People;
import io.waymark.organisation.Person;
import io.waymark.organisation.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns the identity provider's word into the same principal that the rest of the portal knows. */
@Component
@Profile("!personas")
class OidcSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final People people;
    private final Invitations invitations;

    OidcSignIn(People people, Invitations invitations, BackChannel line) {
        provider.setOauth2UserService(line.people());
        this.people = people;
        this.invitations = invitations;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        Person person = people.signIn(
                user.getIssuer() + "#" + user.getSubject(), name(user.getFullName(), user.getName()), user.getEmail());
        if (user.getEmail() != null && Boolean.TRUE.equals(user.getEmailVerified())) {
            invitations.accept(person.personId(), user.getEmail());
        }
        return new OidcPrincipal(
                new SignedIn(person.personId(), person.subject(), person.name(), person.email()), user.getIdToken());
    }

    private static String name(@Nullable String fullName, String subject) {
        return fullName == null || fullName.isBlank() ? subject : fullName;
    }
}
