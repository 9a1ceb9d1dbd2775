package io.waymark.site.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Groups at the provider give roles here: the architects' one, and the administrators' one. */
@ResourceLock(RealPortal.TURN)
class GroupRolesTests {

    private static final String MEMBERS = "/orgs/acme/members";
    private static final String INVITE = "form[action$=/invitations]";

    private static IdentityProvider provider;
    private static RealPortal portal;

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start();
        provider.knows(ProviderUser.ADA);
        portal = RealPortal.start(
                provider,
                "WAYMARK_OIDC_ROLES_CLAIM=realm.groups",
                "WAYMARK_OIDC_ROLES=arch=acme:architect; admins=acme:ADMINISTRATOR + lead; far=nowhere:lead",
                "WAYMARK_FIRST_ORGANISATION=acme=Acme Retail",
                "WAYMARK_FIRST_ADMINISTRATOR=" + ProviderUser.ADA.email());
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @Test
    void whoHasAGroupIsAMemberWithItsRolesUntilTheyLoseIt() {
        assertThat(rolesOf("gina", "arch", "another")).isEqualTo("Architect");
        assertThat(rolesOf("gina", "arch", "admins")).contains("Administrator", "Lead", "Architect");
        assertThat(browser.page().select(INVITE)).isNotEmpty();
        assertThat(rolesOf("gina", "arch")).isEqualTo("Architect");

        signIn("gina", "another");
        assertThat(browser.page().text()).contains("You belong to no organisation");
        assertThat(rolesOf("gina", "arch")).isEqualTo("Architect");
    }

    @Test
    void whoWasInvitedKeepsTheirRolesWithoutAGroup() {
        signIn("ada");
        assertThat(browser.open(portal.address() + MEMBERS).select(INVITE)).isNotEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        signIn("ada", "arch");
        assertThat(browser.open(portal.address() + MEMBERS).select(INVITE)).isNotEmpty();
    }

    private String rolesOf(String username, String... groups) {
        signIn(username, groups);
        return browser.open(portal.address() + MEMBERS)
                .expectFirst("tr:has(th:contains(Gina Sol)) td")
                .text();
    }

    private void signIn(String username, String... groups) {
        if (!username.equals("ada")) {
            provider.knows(new ProviderUser(username, "Gina Sol", username + "@waymark.example", true));
        }
        provider.lies(username, it -> it.claim("realm", Map.of("groups", List.of(groups))));
        browser.forget(portal.address());
        browser.forget(portal.issuer());
        browser.signIn(portal.address(), username);
    }
}
