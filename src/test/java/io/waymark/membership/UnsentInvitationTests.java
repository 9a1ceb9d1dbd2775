package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.PlainBrowser;
import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where no mail server is set, nobody is told that a mail went out. */
@RealPortalTest
class UnsentInvitationTests {

    private static final String INVITE = "form[action$=/invitations]";

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void whoInvitesIsToldWhatToSay(RealPortal portal) {
        browser.signIn(portal.address() + "/orgs/acme/members", "ada");
        assertThat(browser.page().select(INVITE).text()).contains("No mail server is set here, so you tell them");

        browser.send(INVITE, Map.of("email", "olaf@waymark.example", "roles", "OWNER"));
        assertThat(browser.page().select("#said").text())
                .contains("olaf@waymark.example is expected now", "tell them yourself to come in at http")
                .contains("/orgs/acme")
                .doesNotContain("gets a mail");
    }
}
