package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What only a browser knows of the ladder: which of its two drawings fits, and that it leaves the sheet its room. */
@JourneyTest
class LadderLooksTests {

    @Test
    void theDashboardPrintsOnOneSheet(Portal portal) {
        Page page = dashboard(portal);

        byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

        String pdf = new String(printed, StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page\n")).hasSize(1 + 1);
        assertThat(pdf).as("A4, landscape").containsPattern("/MediaBox \\[0 0 84[12](\\.\\d+)? 59[45](\\.\\d+)?\\]");
    }

    @Test
    void theDashboardFitsOnOneScreen(Portal portal) {
        Page page = dashboard(portal);

        page.setViewportSize(1280, 900);

        assertThat(((Number) page.evaluate("document.querySelector('main').getBoundingClientRect().bottom"))
                        .doubleValue())
                .isLessThanOrEqualTo(900);
    }

    @Test
    void aPhoneShowsTheNarrowDrawingInItsFullSize(Portal portal) {
        Page page = dashboard(portal);
        assertThat(page.locator(".chart-ladder-narrow").isVisible()).isFalse();

        page.setViewportSize(320, 640);

        assertThat(page.locator(".chart-ladder").isVisible()).isFalse();
        assertThat(page.locator(".chart-ladder-narrow").boundingBox().width)
                .isGreaterThan(0.95 * natural(page))
                .isLessThanOrEqualTo(320);
    }

    private static double natural(Page page) {
        return Double.parseDouble(page.locator(".chart-ladder-narrow").getAttribute("width"));
    }

    private static Page dashboard(Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.open("/orgs/acme/dashboard");
        return eva.page();
    }
}
