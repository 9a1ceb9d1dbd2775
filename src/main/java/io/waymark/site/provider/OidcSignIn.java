package io.waymark.site.provider;

import io.waymark.organisation.Invitations;
import io.waymark.organisation.People;
import io.waymark.organisation.Person;
import io.waymark.organisation.ProviderRoles;
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
    private final ProviderSettings settings;
    private final GroupRoles groups;
    private final ProviderRoles roles;

    OidcSignIn(
            People people,
            Invitations invitations,
            ProviderSettings settings,
            GroupRoles groups,
            ProviderRoles roles,
            BackChannel line) {
        provider.setOauth2UserService(line.people());
        this.people = people;
        this.invitations = invitations;
        this.settings = settings;
        this.groups = groups;
        this.roles = roles;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        String email = user.getEmail() == null || user.getEmail().isBlank() ? null : user.getEmail();
        boolean verified = email != null && (settings.trustAddresses() || Boolean.TRUE.equals(user.getEmailVerified()));
        Person person = people.signIn(user.getIssuer() + "#" + user.getSubject(), PersonName.of(user), email, verified);
        if (email != null && verified) {
            invitations.accept(person.personId(), email);
        }
        groups.of(user.getClaims()).forEach((slug, its) -> roles.take(person.personId(), slug, its));
        return new OidcPrincipal(person.signedIn(), user.getIdToken());
    }
}
