package io.waymark.site.provider;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.SignedIn;
import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** People come in through a real OpenID Connect provider, and go out again. */
@RealPortalTest
class RealSignInTests {

    private static final String INVITE = "form[action$=/invitations]";

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void theFirstAdministratorSignsInReloadsAndSignsOut(RealPortal portal) {
        browser.signIn(portal.address() + "/orgs/acme/members", "ada");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.at()).hasPath("/orgs/acme/members");
        assertThat(browser.open(portal.address() + "/orgs/acme").text()).contains("Ada Okafor", "Acme Retail");

        browser.send("form[action=/sign-out]", Map.of());
        assertThat(browser.at()).hasHost("localhost").hasPath("/signed-out");
        assertThat(browser.page().select("h1").text()).isEqualTo("You are signed out");
        browser.follow("Sign in again");
        assertThat(browser.page().select("[name=password]"))
                .as("the provider asks anew")
                .isNotEmpty();
        assertThat(browser.fillIn("ada").text()).contains("Ada Okafor");
    }

    /** A claim of each kind that providers send, nested ones too; and a name that is longer than a session's index. */
    @Test
    void theDatabaseGivesTheSessionBackAsItWas(RealPortal portal, IdentityProvider provider) {
        provider.knows(new ProviderUser("x".repeat(200), "Xenia Lang", "xenia@waymark.example", false));
        browser.signIn(portal.address() + "/", "x".repeat(200));
        assertThat(browser.page().text()).contains("Xenia Lang");

        OidcPrincipal principal = principal(portal, browser.cookie(portal.address(), "waymark"));
        assertThat(principal.signedIn()).extracting(SignedIn::name).isEqualTo("Xenia Lang");
        assertThat(principal.getClaims()).containsKeys("sub", "groups", "address", "auth_time");
        assertThat(principal.getClaimAsMap("address")).containsEntry("country", "DE");
    }

    @Test
    void nobodyButATrustedProxySaysWhereThePortalIs(RealPortal portal) throws IOException {
        assertThat(Jsoup.connect(portal.address() + "/oauth2/authorization/waymark")
                        .header("X-Forwarded-Host", "evil.example")
                        .followRedirects(false)
                        .execute()
                        .header("Location"))
                .contains("redirect_uri=" + portal.address() + "/login/");
    }

    @Test
    void aFormOutlastsTheWayToTheProviderAndBack(RealPortal portal) {
        browser.signIn(portal.address() + "/orgs/acme/members", "ada");
        browser.forget(portal.address());
        browser.forget(portal.issuer());
        browser.send(INVITE, Map.of("email", "late@waymark.example", "roles", "OWNER"));
        assertThat(browser.page().text()).contains("You were signed out", "late@waymark.example");

        browser.follow("Sign in");
        browser.fillIn("ada");
        assertThat(browser.at()).hasHost("localhost");
        assertThat(browser.page().select(".lead").text()).contains("send it again as Ada Okafor");
        assertThat(browser.newTab()
                        .open(portal.address() + "/orgs/acme/members")
                        .text())
                .doesNotContain("late@waymark.example");
        assertThat(browser.send("#again", Map.of()).text()).contains("late@waymark.example");
        assertThat(browser.at()).hasPath("/orgs/acme/members");
    }

    @Test
    void aSessionThatIsEndedElsewhereIsOverOnItsNextRequest(RealPortal portal) {
        PlainBrowser phone = new PlainBrowser();
        phone.signIn(portal.address() + "/orgs/acme", "ada");
        browser.signIn(portal.address() + "/orgs/acme/sessions", "ada");
        assertThat(browser.page().expectFirst("main tbody tr").text()).contains("Chrome on macOS", "this one");

        browser.send("form[action$=/sessions/ending]", Map.of());

        assertThat(phone.redirect(portal.address() + "/orgs/acme")).hasPath(ProviderSignIn.WAY_IN);
        assertThat(browser.open(portal.address() + "/orgs/acme").text()).contains("Ada Okafor");
    }

    @Test
    void whatIsTooLongToWaitIsSentFromItsPage(RealPortal portal) {
        String address = "x".repeat(250_000) + "@waymark.example";
        browser.signIn(portal.address() + "/orgs/acme/members", "ada");
        browser.forget(portal.address());
        browser.send(INVITE, Map.of("email", address, "roles", "OWNER"));
        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.page().select("[name=_csrf]")).isEmpty();
        assertThat(browser.page().text()).contains("Leave this page open", "248,016 characters more");

        browser.newTab().open(portal.address() + "/orgs/acme");
        browser.send("#again", Map.of());
        assertThat(browser.page().select(".lead").text()).contains("send it again as Ada Okafor");
        browser.send("#again", Map.of());
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select("[name=email]").val()).isEqualTo(address);
    }

    private static OidcPrincipal principal(RealPortal portal, String session) {
        Session found = portal.part(SessionRepository.class).findById(session);
        SecurityContext security = requireNonNull(found).getAttribute("SPRING_SECURITY_CONTEXT");
        Authentication signedIn = requireNonNull(requireNonNull(security).getAuthentication());
        return (OidcPrincipal) requireNonNull(signedIn.getPrincipal());
    }
}
