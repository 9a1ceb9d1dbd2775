package io.waymark.site.provider;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * However signing in fails, it ends on a page of ours with a way back in, and the cause is one line of the log. The portal was
 * started while its provider was frozen.
 */
@ResourceLock(RealPortal.TURN)
class SignInFailureTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A busy machine adds its own time, less than a second question to the provider and a third would. */
    private static final Duration ASKED_ONCE = PATIENCE.multipliedBy(2);

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(SignInFailures.class);

    static final List<Arguments> LIES = List.of(
            lie("another issuer", it -> it.issuer("https://evil.example.org"), "iss=https://evil.example.org"),
            lie("another audience", it -> it.audience(List.of("another")), "aud=[another]"),
            lie("a token of yesterday", SignInFailureTests::yesterday, "Jwt expired at"),
            lie("a clock that is ahead", SignInFailureTests::ahead, "iat="));

    private static IdentityProvider provider;
    private static RealPortal portal;
    private static String whileAway;

    private final PlainBrowser browser = new PlainBrowser();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeAll
    static void startBesideAFrozenProvider() {
        provider = IdentityProvider.start();
        provider.knows(ProviderUser.ADA);
        provider.knows(ProviderUser.TESS);
        portal = provider.frozen(() -> RealPortal.start(provider));
        whileAway =
                provider.frozen(() -> new PlainBrowser().open(portal.address()).text());
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @BeforeEach
    void listen() {
        lines.start();
        LOG.addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        LOG.detachAppender(lines);
    }

    @Test
    void aProviderThatIsAwayAtTheStartIsSaidSoAndFoundOnceItIsThere() {
        assertThat(whileAway).contains("Nobody can sign in at the moment");
        assertThat(signedIn("ada")).contains("Ada Okafor");
    }

    @Test
    void aProviderThatFreezesIsAnsweredForInTime() {
        browser.open(portal.address());
        String code = leave("tess");
        Duration waited = provider.frozen(() -> {
            Instant asked = Instant.now();
            browser.open(code);
            return Duration.between(asked, Instant.now());
        });
        ProviderSettings settings = portal.part(ProviderSettings.class);
        assertThat(settings.connectTimeout().plus(settings.readTimeout())).isLessThan(PATIENCE);
        assertThat(waited).isLessThan(ASKED_ONCE);
        assertThat(heading()).isEqualTo("Nobody can sign in at the moment");
        assertThat(cause()).contains("AWAY");
        wayIn("tess");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LIES")
    void whatTheTokenMustNotSayLetsNobodyIn(String what, Consumer<JwtClaimsSet.Builder> lie, String cause) {
        provider.knows(new ProviderUser("mallory", "Mallory", "mallory@waymark.example", true));
        provider.lies("mallory", lie);
        browser.signIn(portal.address(), "mallory");

        assertThat(heading()).isEqualTo("Signing in did not work");
        assertThat(cause()).contains("invalid_id_token", cause);
        assertThat(browser.page().text()).contains("Quote this id");
        assertThat(browser.redirect(portal.address() + "/editions")).hasPath("/oauth2/authorization/waymark");
        provider.lies("mallory", it -> {});
        browser.follow("Sign in again");
        assertThat(browser.open(portal.address()).text()).contains("Mallory");
    }

    @Test
    void aSecretThatTheProviderDoesNotKnowIsNamedInTheLog() {
        provider.trust(portal.address(), "changed meanwhile");
        browser.signIn(portal.address(), "ada");
        provider.trust(portal.address());

        assertThat(heading()).isEqualTo("Signing in did not work");
        assertThat(cause()).contains("invalid_client", "WAYMARK_OIDC_CLIENT_SECRET");
        wayIn("ada");
    }

    @Test
    void whoCancelsComesBackAndSeesTheWayIn() {
        URI there = browser.redirect(portal.address() + ProviderSignIn.WAY_IN);
        String state = parameter(there, "state");
        browser.open(portal.address() + "/login/oauth2/code/waymark?error=access_denied&state=" + state);

        assertThat(heading()).isEqualTo("You are not signed in");
        assertThat(cause()).contains("CANCELLED", "access_denied");
        browser.follow("Sign in again");
        assertThat(browser.fillIn("ada").text()).contains("Ada Okafor");
    }

    @Test
    void ofTwoTabsTheOneThatCameFirstIsAskedToBeginAgain() {
        URI there = browser.redirect(portal.address() + ProviderSignIn.WAY_IN);
        browser.newTab().redirect(portal.address() + ProviderSignIn.WAY_IN);
        browser.open(there.toString());
        browser.fillIn("ada");

        assertThat(heading()).isEqualTo("Please sign in once more");
        assertThat(cause()).contains("LOST", "authorization_request_not_found");
        assertThat(browser.follow("Sign in again").text()).contains("Ada Okafor");
    }

    @Test
    void aWayBackThatIsLongPastEndsOnAPageOfOurs() {
        browser.open(portal.address() + "/login/oauth2/code/waymark?code=old&state=old%0AINFO+forged");
        assertThat(heading()).isEqualTo("Please sign in once more");
        assertThat(cause()).doesNotContain("\n");
        assertThat(browser.open(portal.address() + "/sign-in?trouble=AWAY&quote=<b>call+us</b>")
                        .text())
                .doesNotContain("call us");
    }

    @Test
    void aKeyThatTheProviderChangedIsFetched() {
        assertThat(signedIn("ada")).contains("Ada Okafor");
        provider.changeKey();
        assertThat(signedIn("tess")).contains("Tess Hartmann");
    }

    @Test
    void whoSetsOutTakesAProofKeyAlong() {
        URI there = browser.redirect(portal.address() + ProviderSignIn.WAY_IN);
        assertThat(parameter(there, "code_challenge_method")).isEqualTo("S256");
        assertThat(parameter(there, "code_challenge")).hasSize(43);
    }

    @Test
    void nobodySetsOutToAProviderThatIsNotThere() {
        browser.open(portal.address() + "/oauth2/authorization/another");
        assertThat(browser.status()).isEqualTo(404);
    }

    private static Arguments lie(String what, Consumer<JwtClaimsSet.Builder> lie, String cause) {
        return Arguments.of(what, lie, cause);
    }

    private static void yesterday(JwtClaimsSet.Builder claims) {
        Instant then = Instant.now().minus(Duration.ofDays(1));
        claims.issuedAt(then).expiresAt(then.plusSeconds(60));
    }

    private static void ahead(JwtClaimsSet.Builder claims) {
        Instant then = Instant.now().plus(Duration.ofHours(1));
        claims.issuedAt(then).expiresAt(then.plusSeconds(60));
    }

    private String signedIn(String username) {
        return new PlainBrowser().signIn(portal.address(), username).text();
    }

    /** Whoever is known at the provider already is let in by the button. */
    private void wayIn(String username) {
        browser.follow("Sign in again");
        assertThat(browser.open(portal.address()).text()).containsIgnoringCase(username);
    }

    /** The address with which the provider sends somebody back, without going there. */
    private String leave(String username) {
        return browser.leave("form", Map.of("username", username, "password", username))
                .toString();
    }

    private String heading() {
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.at()).hasHost("localhost").hasPath("/sign-in");
        return browser.page().select("h1").text();
    }

    private String cause() {
        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.getFirst().getThrowableProxy()).isNull();
        return lines.list.getFirst().getFormattedMessage();
    }

    private static String parameter(URI address, String name) {
        return String.valueOf(
                UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name));
    }
}
