package io.waymark.site.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** An operator makes administrators without a page and without SQL. */
@RealPortalTest
class AppointmentTests {

    private static final String MEMBERS = "/orgs/acme/members";
    private static final String INVITE = "form[action$=/invitations]";

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void whoIsKnownAdministersAtTheNextRequestAndTheRecordSaysSo(RealPortal portal, IdentityProvider provider)
            throws SQLException {
        provider.knows(new ProviderUser("olga", "Olga Lind", "olga@waymark.example", true));
        browser.signIn(portal.address() + "/", "olga");
        assertThat(browser.open(portal.address() + MEMBERS).select(INVITE)).isEmpty();

        assertThat(appoint(portal, "acme", "Olga@waymark.example"))
                .isEqualTo("Olga Lind (olga@waymark.example) administers Acme Retail now.");
        assertThat(browser.open(portal.address() + MEMBERS).select(INVITE)).isNotEmpty();
        assertThat(browser.open(portal.address() + "/orgs/acme").text())
                .contains("Olga Lind was appointed administrator by whoever runs Waymark");
    }

    @Test
    void whoIsNotKnownYetIsInvited(RealPortal portal, IdentityProvider provider) throws SQLException {
        assertThat(appoint(portal, "acme", "nils@waymark.example"))
                .startsWith("nils@waymark.example is invited to Acme");
        provider.knows(new ProviderUser("nils", "Nils Berg", "nils@waymark.example", true));
        assertThat(browser.signIn(portal.address() + MEMBERS, "nils").select(INVITE))
                .isNotEmpty();
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs(RealPortal portal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> appoint(portal, "acne", "nils@waymark.example"))
                .withMessage("There is no organisation 'acne'. There are: acme");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> appoint(portal, "acme", "nils"))
                .withMessage("That is no mail address: nils");
    }

    private static String appoint(RealPortal portal, String slug, String address) throws SQLException {
        try (Connection owner =
                DatabaseLogin.owner(portal.part(Environment.class)).open()) {
            return Appointment.of(slug, address, owner);
        }
    }
}
