package io.waymark.site.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.IdentityProvider;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who an address belongs to: the provider vouches for it, or an administrator who knows the person decides. */
@RealPortalTest
class VerifiedAddressTests {

    private final PlainBrowser ada = new PlainBrowser();
    private final PlainBrowser guest = new PlainBrowser();

    @Test
    void whoseAddressNobodyVouchesForIsToldSoAndLetInByAnAdministrator(RealPortal portal, IdentityProvider provider) {
        invite(portal, "lena@waymark.example");
        provider.knows(new ProviderUser("lena", "Lena Vogt", "Lena@waymark.example", false));
        guest.signIn(portal.address(), "lena");
        assertThat(guest.page().text())
                .contains("You belong to no organisation", "does not say that Lena@waymark.example is yours");

        assertThat(ada.open(portal.address() + "/orgs/acme/members")
                        .select("#arrivals")
                        .text())
                .contains("Lena Vogt", "lena@waymark.example");
        ada.send("form[action$=/admission]", Map.of());
        assertThat(ada.page().text()).contains("They are in");
        assertThat(ada.page().select("#arrivals")).isEmpty();
        assertThat(ada.page().select("td, th").eachText()).contains("Lena Vogt");
        assertThat(guest.open(portal.address()).text()).contains("Acme Retail");
    }

    @Test
    void whoIsNotInvitedStandsAtNoDoor(RealPortal portal, IdentityProvider provider) {
        provider.knows(new ProviderUser("otto", "Otto Klein", "otto@waymark.example", false));
        guest.signIn(portal.address(), "otto");

        assertThat(ada.signIn(portal.address() + "/orgs/acme/members", "ada").text())
                .doesNotContain("Otto");
    }

    @Test
    void whoComesBackUnderAnotherSubjectIsKnownByAVerifiedAddress(RealPortal portal, IdentityProvider provider) {
        invite(portal, "milo@waymark.example");
        PersonId before = signIn(portal, provider, "milo", true);
        assertThat(guest.page().text()).contains("Acme Retail");

        PersonId after = signIn(portal, provider, "milo-again", true);
        assertThat(after).isEqualTo(before);
        assertThat(guest.page().text()).contains("Acme Retail");
        assertThat(record(portal, after)).extracting(Activity::what).contains("activity.person.linked");

        assertThat(signIn(portal, provider, "milo-says-another", false)).isNotEqualTo(before);
        assertThat(guest.page().text()).contains("You belong to no organisation");
    }

    /** Whoever is called so, with Milo's address. */
    private PersonId signIn(RealPortal portal, IdentityProvider provider, String username, boolean verified) {
        provider.knows(new ProviderUser(username, "Milo Sand", "milo@waymark.example", verified));
        guest.forget(portal.address());
        guest.forget(portal.issuer());
        guest.signIn(portal.address(), username);
        return portal.part(People.class).known(portal.issuer() + "#" + username).orElseThrow();
    }

    private static List<Activity> record(RealPortal portal, PersonId person) {
        Member milo = Tenancy.of(person)
                .call(() -> portal.part(Members.class).find(person, "acme").orElseThrow());
        return Tenancy.of(milo).call(() -> portal.part(ActivityRecord.class).about(milo, person.value(), 10));
    }

    private void invite(RealPortal portal, String email) {
        ada.signIn(portal.address() + "/orgs/acme/members", "ada");
        ada.send("form[action$=/invitations]", Map.of("email", email, "roles", "OWNER"));
    }
}
