package io.waymark.site.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Ada may do three of a kind a minute here. */
@ResourceLock(RealPortal.TURN)
class LimitsTests {

    private static final String FILE = "/orgs/acme/measurements.csv";

    private static IdentityProvider provider;
    private static RealPortal portal;

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start();
        provider.knows(ProviderUser.ADA);
        portal = RealPortal.start(
                provider,
                "WAYMARK_LIMIT_SIGN_INS=6",
                "WAYMARK_LIMIT_UPLOADS=3",
                "WAYMARK_LIMIT_EXPORTS=3",
                "WAYMARK_TRUSTED_PROXIES=127.0.0.0/8, ::1/128",
                "WAYMARK_FIRST_ORGANISATION=acme=Acme Retail",
                "WAYMARK_FIRST_ADMINISTRATOR=" + ProviderUser.ADA.email());
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @Test
    void theFourthFileOfAMinuteIsRefusedInWordsAndPagesGoOn() {
        browser.signIn(portal.address(), "ada");
        for (int fetched = 0; fetched < 3; fetched++) {
            browser.open(portal.address() + FILE);
            assertThat(browser.status()).isEqualTo(200);
        }
        assertThat(browser.open(portal.address() + FILE).text()).contains("That was a lot at once");
        assertThat(browser.status()).isEqualTo(429);
        browser.open(portal.address() + "/orgs/acme");
        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void theFourthUploadOfAMinuteIsRefused() throws IOException {
        browser.signIn(portal.address() + "/orgs/acme/measurement-imports/new", "ada");
        Element form = browser.page().expectFirst("form[enctype]");
        for (int sent = 0; sent < 3; sent++) {
            assertThat(uploaded(form)).isNotEqualTo(429);
        }
        assertThat(uploaded(form)).isEqualTo(429);
    }

    /** Each step is one of six, and a proxy that is trusted says who takes it. */
    @Test
    void whoTriesToSignInTooOftenWaitsAndOthersDoNot() throws IOException {
        for (int step = 0; step < 6; step++) {
            assertThat(wayIn("203.0.113.1").statusCode()).isEqualTo(302);
        }
        Connection.Response seventh = wayIn("203.0.113.1");
        assertThat(seventh.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(seventh.header("Retry-After"))).isBetween(1, 60);
        assertThat(wayIn("203.0.113.2").statusCode()).isEqualTo(302);
    }

    @Test
    void aTrustedProxySaysWhereThePortalIs() throws IOException {
        assertThat(wayIn("203.0.113.3").header("Location")).contains("redirect_uri=https://waymark.example/login/");
    }

    private int uploaded(Element form) throws IOException {
        return request(form.absUrl("action"))
                .cookies(browser.cookies(portal.address()))
                .data("_csrf", form.expectFirst("[name=_csrf]").val())
                .data("file", "figures.csv", new ByteArrayInputStream(new byte[0]))
                .method(Connection.Method.POST)
                .execute()
                .statusCode();
    }

    private static Connection.Response wayIn(String from) throws IOException {
        return request(portal.address() + "/oauth2/authorization/waymark")
                .header("X-Forwarded-For", from)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "waymark.example")
                .execute();
    }

    private static Connection request(String address) {
        return Jsoup.connect(address)
                .followRedirects(false)
                .ignoreHttpErrors(true)
                .ignoreContentType(true);
    }
}
