package io.waymark.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import io.waymark.testing.RealPortal;
import java.util.ArrayList;
import java.util.List;

/** The running portal, with everybody who is in it during one test. */
final class Portal {

    private final Browser browser;
    private final String address;
    private final Watch watch;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Portal(Browser browser, String address) {
        this(browser, address, List.of(address));
    }

    private Portal(Browser browser, String address, List<String> hosts) {
        this.browser = browser;
        this.address = address;
        this.watch = new Watch(hosts);
    }

    /** A portal that sends people to its provider to sign in. */
    static Portal real(Browser browser, RealPortal portal) {
        return new Portal(browser, portal.address(), List.of(portal.address(), portal.providerHost()));
    }

    /** A persona who has just signed in, in a browser that knows nothing yet. */
    Guest signIn(String persona) {
        return visitor().signIn(persona);
    }

    /** The same, in a browser that runs no script. */
    Guest signInWithoutScript(String persona) {
        return visitorWithoutScript().signIn(persona);
    }

    /** Somebody who has not signed in. */
    Guest visitor() {
        return visitorIn("en-GB", "UTC");
    }

    /** The same, with a browser that speaks another language, where clocks tell another time. */
    Guest visitorIn(String language, String zone) {
        return visitor(new Browser.NewContextOptions().setLocale(language).setTimezoneId(zone));
    }

    /** The same, in a browser that runs no script; nothing rolls, because nobody can see there when that has ended. */
    Guest visitorWithoutScript() {
        return visitor(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Everybody leaves; nothing may have gone wrong meanwhile. */
    void leave() {
        contexts.forEach(BrowserContext::close);
        watch.sawNothingWrong();
    }

    private Guest visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address).setViewportSize(1280, 800));
        context.setDefaultTimeout(Chromium.PATIENCE_MS);
        contexts.add(context);
        watch.over(context);
        return new Guest(context, context.newPage());
    }
}
