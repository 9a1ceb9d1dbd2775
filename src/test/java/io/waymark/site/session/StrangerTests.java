package io.waymark.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.PlainBrowser;
import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever is not signed in makes no row, and signs in all the same. */
@WaymarkTest
@RealPortalTest
class StrangerTests {

    private static final String SESSION = "waymark";
    private static final String ADA = "form:has([name=username][value=ada])";

    @Autowired
    private MockMvcTester portal;

    @LocalServerPort
    private int port;

    private final PlainBrowser browser = new PlainBrowser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/orgs/acme/goals?from=here",
                "/signed-out",
                "/nothing/here",
                "/css/theme.css",
                "/css/nothing.css",
                "/kept-forms/00000000-0000-0000-0000-000000000000",
                "/actuator/health/liveness"
            })
    void askingForAPageAsksNothingOfTheDatabase(String page) {
        assertThat(Statements.of(() -> Visitor.stranger(portal).get(page))).isEmpty();
    }

    @Test
    void aSignInThatIsRefusedWritesNothing() {
        Map<String, String> nobody = Map.of("username", "nobody", "password", "nobody");
        assertThat(Statements.of(() -> assertThat(Visitor.stranger(portal).post("/sign-in", nobody))
                        .hasRedirectedUrl("/sign-in?error")))
                .isEmpty();
    }

    @Test
    void thePageThatWasAskedForIsShownAfterSigningIn() {
        browser.open(address("/orgs/acme/goals?from=here"));
        assertThat(browser.at()).hasPath("/sign-in");
        browser.send(ADA, Map.of());
        assertThat(browser.at()).hasPath("/orgs/acme/goals").hasQuery("from=here");
        assertThat(browser.cookies(address("/"))).containsKey(SESSION).doesNotContainKey("waymark-page");
    }

    @Test
    void aFormThatBringsAnotherTokenSignsNobodyIn() {
        browser.open(address("/sign-in"));
        browser.send(ADA, Map.of("_csrf", "a guess"));
        assertThat(browser.open(address("/orgs/acme")).select(ADA)).isNotEmpty();
        browser.forget(address("/"));
        browser.send(ADA, Map.of());
        assertThat(browser.open(address("/orgs/acme")).select(ADA)).isNotEmpty();
    }

    /** Its token waits in a cookie too; the portal that runs for real is asked, because tests change the other's. */
    @Test
    void aFormOfNobodyMakesNoSession(RealPortal real) throws IOException {
        Connection.Response answer = Jsoup.connect(real.address() + "/sign-out")
                .method(Connection.Method.POST)
                .ignoreHttpErrors(true)
                .execute();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.cookies()).containsOnlyKeys("waymark-form");
    }

    @Test
    void theWayToTheProviderMakesNoSession(RealPortal real) throws IOException {
        Connection.Response answer = Jsoup.connect(real.address() + "/oauth2/authorization/waymark")
                .followRedirects(false)
                .execute();
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.cookies()).containsOnlyKeys("waymark-sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example/", "/a\r\nb", "evil", ""})
    void aCookieLeadsToNoOtherHost(String target) {
        String packed = Base64.getUrlEncoder().encodeToString(target.getBytes(StandardCharsets.UTF_8));
        Visitor visitor = Visitor.stranger(portal).with(new Cookie("waymark-page", packed));
        assertThat(visitor.signIn("ada")).hasRedirectedUrl("/");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
