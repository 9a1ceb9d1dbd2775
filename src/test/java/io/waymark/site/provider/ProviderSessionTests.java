package io.waymark.site.provider;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions end with what the provider says; here it is asked at every request, and takes each of its tokens once. */
@ResourceLock(RealPortal.TURN)
class ProviderSessionTests {

    private static final String EVERYBODY = "";

    private static IdentityProvider provider;
    private static RealPortal portal;

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start();
        portal = RealPortal.start(
                provider,
                "WAYMARK_CHECK_PEOPLE_AFTER=1ms",
                "WAYMARK_OIDC_TRUST_ADDRESSES=true",
                "WAYMARK_FIRST_ORGANISATION=acme=Acme Retail",
                "WAYMARK_FIRST_ADMINISTRATOR=boss@waymark.example");
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @Test
    void whoIsDisabledAtTheProviderIsOutAtTheNextRequest() {
        in("dora");
        String session = browser.cookie(portal.address(), "waymark");
        assertThat(home(browser)).contains("Dora");
        assertThat(home(browser)).contains("Dora");
        assertThat(browser.cookie(portal.address(), "waymark"))
                .as("the token of the last answer saves her the way by the provider")
                .isEqualTo(session);

        provider.disable("dora");
        assertThat(browser.redirect(portal.address() + "/editions")).hasPath(ProviderSignIn.WAY_IN);
    }

    @Test
    void whereTheProvidersAddressesAreTrustedAnInvitationNeedsNoMore() {
        provider.knows(new ProviderUser("boss", "Boss", "boss@waymark.example", false));
        assertThat(browser.signIn(portal.address(), "boss").text()).contains("Acme Retail");
    }

    @Test
    void whoIsAtWorkGoesOnWhileTheProviderIsFrozen() {
        in("finn");
        assertThat(provider.frozen(() -> home(browser))).contains("Finn");
    }

    @Test
    void theProviderEndsAllSessionsOfSomebody() {
        in("bea");
        PlainBrowser phone = new PlainBrowser();
        phone.signIn(portal.address(), "bea");
        in("carl", new PlainBrowser());

        assertThat(provider.endSessions(portal.address(), "bea", EVERYBODY)).isEqualTo(200);
        assertThat(isOut(browser)).isTrue();
        assertThat(isOut(phone)).isTrue();
    }

    @Test
    void theProviderEndsOneSessionAmongSeveral() {
        in("sid");
        PlainBrowser phone = new PlainBrowser();
        phone.signIn(portal.address(), "sid");

        assertThat(provider.endSessions(portal.address(), "sid", sidOf(browser)))
                .isEqualTo(200);
        assertThat(isOut(browser)).isTrue();
        assertThat(isOut(phone)).isFalse();
    }

    @Test
    void whatAnotherSignedEndsNothing() {
        in("nora");
        try (IdentityProvider stranger = IdentityProvider.start()) {
            assertThat(stranger.endSessions(portal.address(), "nora", EVERYBODY))
                    .isEqualTo(400);
        }
        assertThat(isOut(browser)).isFalse();
    }

    private void in(String username) {
        in(username, browser);
    }

    private static void in(String username, PlainBrowser browser) {
        String name = username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
        provider.knows(new ProviderUser(username, name, username + "@waymark.example", true));
        assertThat(browser.signIn(portal.address(), username).text()).contains(name);
    }

    private static String home(PlainBrowser browser) {
        return browser.open(portal.address() + "/editions").text();
    }

    private static boolean isOut(PlainBrowser browser) {
        return session(browser) == null;
    }

    private static @Nullable Session session(PlainBrowser browser) {
        return portal.part(SessionRepository.class).findById(browser.cookie(portal.address(), "waymark"));
    }

    private static String sidOf(PlainBrowser browser) {
        SecurityContext security = requireNonNull(session(browser)).getAttribute("SPRING_SECURITY_CONTEXT");
        OidcPrincipal principal = (OidcPrincipal) requireNonNull(
                requireNonNull(requireNonNull(security).getAuthentication()).getPrincipal());
        return requireNonNull(principal.getClaimAsString("sid"));
    }
}
