package io.waymark.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** The running portal, with everybody who is in it during one test. */
final class Portal {

    private final Browser browser;
    private final String address;
    private final Watch watch;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Portal(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
        this.watch = new Watch(address);
    }

    /** A persona who has just signed in, in a browser that knows nothing yet. */
    Guest signIn(String persona) {
        return visitor().signIn(persona);
    }

    /** The same, in a browser that runs no script; nothing rolls, because nobody can see there when that has ended. */
    Guest signInWithoutScript(String persona) {
        return visitor(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setReducedMotion(ReducedMotion.REDUCE))
                .signIn(persona);
    }

    /** Somebody who has not signed in. */
    Guest visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    /** Everybody leaves; nothing may have gone wrong meanwhile. */
    void leave() {
        contexts.forEach(BrowserContext::close);
        watch.sawNothingWrong();
    }

    private Guest visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address)
                .setViewportSize(1280, 800)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(Chromium.PATIENCE_MS);
        contexts.add(context);
        watch.over(context);
        return new Guest(context, context.newPage());
    }
}
