package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Keycloak;
import io.waymark.testing.KeycloakTest;
import io.waymark.testing.ProviderUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In and out through Keycloak, whose own words end sessions too. */
@KeycloakTest
@ExtendWith(InBrowser.class)
@ResourceLock(InBrowser.BROWSER)
class KeycloakJourneyTests {

    @BeforeEach
    void adaIsSignedInNowhere(Keycloak keycloak) {
        keycloak.endSessions("ada");
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void adaSignsInAndOutAndIsAskedAnew(boolean script, Portal portal, Keycloak keycloak) {
        Guest ada = script ? portal.visitor() : portal.visitorWithoutScript();
        in(ada);
        ada.page().reload();
        assertThat(ada.all(".person")).containsText("Ada Okafor");
        assertThat(keycloak.sessions("ada")).isEqualTo(1);

        ada.all("header").getByText("Sign out").click();
        ada.page().waitForURL("**/signed-out");
        ada.isAt("You are signed out");
        assertThat(keycloak.sessions("ada")).isZero();
        ada.all("main a").click();
        assertThat(ada.all("[name=password]")).isVisible();
    }

    @Test
    void sessionsThatAreEndedAtKeycloakEndHere(Portal portal, Keycloak keycloak) {
        Guest ada = in(portal.visitor());
        keycloak.endSessions("ada");
        ada.open("/orgs/acme");
        assertThat(ada.all("[name=password]")).isVisible();
    }

    @Test
    void whoIsDisabledAtKeycloakIsOut(Portal portal, Keycloak keycloak) {
        Guest ada = in(portal.visitor());
        keycloak.enable("ada", false);
        try {
            ada.open("/orgs/acme");
            assertThat(ada.all("[name=password]")).isVisible();
        } finally {
            keycloak.enable("ada", true);
        }
    }

    private static Guest in(Guest ada) {
        ada.open("/orgs/acme");
        ada.signInAtProvider(ProviderUser.ADA);
        assertThat(ada.all(".person")).containsText("Ada Okafor");
        return ada;
    }
}
