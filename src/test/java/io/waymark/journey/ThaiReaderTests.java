package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Days are written by the server: a browser whose calendar counts other years changes none of them. */
@JourneyTest
class ThaiReaderTests {

    private static final String HOME = "/orgs/acme";

    @Test
    void aThaiBrowserShowsThePagesOwnYears(Portal portal) {
        Guest ada = portal.visitorIn("th-TH", "UTC").signIn("ada");
        ada.open(HOME);
        Locator times = ada.all("main time");
        List<String> shown = times.allTextContents();
        assertThat(shown)
                .isNotEmpty()
                .isEqualTo(written(ada).select("main time").eachText());
        assertThat(ada.all("main time[datetime*=T]").first())
                .hasAttribute("title", Pattern.compile("ago|yesterday|this minute"));
        for (Locator time : times.all()) {
            assertThat(time.getAttribute("title")).doesNotContain("256", "พ.ศ.");
        }
    }

    @Test
    void aClockElsewhereIsOfferedAndThenCounts(Portal portal) {
        Guest tess = portal.visitorIn("th-TH", "Asia/Bangkok").signIn("tess");
        tess.open(HOME);
        Locator offer = tess.all("#zone-offer");
        assertThat(offer).containsText("Your clock is set to Asia/Bangkok. Days and times are shown in UTC.");
        offer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use that"))
                .click();
        assertThat(tess.all("html")).hasAttribute("data-zone", "Asia/Bangkok");
        assertThat(offer).isHidden();

        tess.open(HOME + "/time-zone");
        Locator own = tess.all("#zone");
        assertThat(own).hasValue("Asia/Bangkok");
        own.selectOption("");
        tess.all("main form .btn").first().click();
        assertThat(tess.all("main .notice-ok")).containsText("Saved");
        assertThat(tess.all("main").getByText("For you it is")).containsText("UTC");
    }

    @Test
    void anOfferThatIsDeclinedDoesNotComeBack(Portal portal) {
        Guest tess = portal.visitorIn("en-GB", "Asia/Tokyo").signIn("tess");
        tess.open(HOME);
        tess.all("#zone-offer").getByText("Keep UTC").click();
        tess.open(HOME);
        assertThat(tess.all("#zone-offer")).isHidden();
    }

    /** The page as the server wrote it. */
    private static Document written(Guest guest) {
        return Jsoup.parse(guest.context().request().get(guest.page().url()).text());
    }
}
