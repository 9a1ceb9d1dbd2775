package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortalTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In and out through a real provider, in a browser that holds every page to its content security policy. */
@RealPortalTest
@ExtendWith(InBrowser.class)
@ResourceLock(InBrowser.BROWSER)
class RealSignInJourneyTests {

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void adaSignsInAndOutAndIsAskedAnew(boolean script, Portal portal) {
        Guest ada = script ? portal.visitor() : portal.visitorWithoutScript();
        ada.open("/orgs/acme");
        ada.signInAtProvider(ProviderUser.ADA);
        assertThat(ada.all(".person")).containsText("Ada Okafor");
        ada.page().reload();
        assertThat(ada.all(".person")).containsText("Ada Okafor");

        ada.all("header").getByText("Sign out").click();
        ada.isAt("You are signed out");
        ada.page().waitForURL("**/signed-out");
        ada.all("main a").click();
        assertThat(ada.all("[name=password]")).isVisible();
    }
}
