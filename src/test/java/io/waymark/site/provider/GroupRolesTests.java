package io.waymark.site.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.core.env.Environment;

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
    void whatWaitsToBeSentToThemEndsWithTheirLastGroup() throws SQLException {
        rolesOf("gina", "arch");
        assertThat(changed("""
                insert into mail_notice (organisation_id, id, person_id, kind, subject_id, about, words, path)
                select m.organisation_id, uuidv7(), p.id, 'ASSIGNED', uuidv7(), 'Logs', '', '/orgs/acme'
                from person p join membership m on m.person_id = p.id where p.email = 'gina@waymark.example'
                """)).isOne();

        signIn("gina", "another");
        assertThat(changed("delete from mail_notice where about = 'Logs'")).isZero();
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

    /** How many rows it is, as the role to which no wall stands. */
    private static int changed(String sql) throws SQLException {
        Environment settings = portal.part(Environment.class);
        try (Connection owner = DriverManager.getConnection(
                        settings.getRequiredProperty("WAYMARK_DATABASE_URL"), "waymark_owner", "waymark");
                var statement = owner.createStatement()) {
            return statement.executeUpdate(sql);
        }
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
