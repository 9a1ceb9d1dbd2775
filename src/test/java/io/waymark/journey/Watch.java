package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** Notes what must never happen in any page: calls to other hosts, broken policies, script errors, server errors. */
final class Watch {

    /** The browser reports a broken content security policy to the page only; this passes it on to the console. */
    private static final String REPORT_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', event =>
                console.error(`Content Security Policy: ${event.effectiveDirective} refused ${event.blockedURI || event.sourceFile}`))
            """;

    private static final int SERVER_ERROR = 500;

    private final List<String> hosts;
    private final List<String> seen = new ArrayList<>();

    Watch(List<String> hosts) {
        this.hosts = hosts;
    }

    void over(BrowserContext context) {
        context.addInitScript(REPORT_VIOLATIONS);
        context.onRequest(request -> note(
                hosts.stream().noneMatch(it -> request.url().startsWith(it + "/")), "Request to " + request.url()));
        context.onResponse(response ->
                note(response.status() >= SERVER_ERROR, "Answer " + response.status() + " from " + response.url()));
        context.onWebError(error -> note(true, "Uncaught in " + error.page().url() + ": " + error.error()));
        context.onConsoleMessage(message -> note(
                message.text().contains("Content Security Policy"),
                message.page().url() + ": " + message.text()));
    }

    void sawNothingWrong() {
        assertThat(seen).as("what went wrong behind the pages").isEmpty();
    }

    private void note(boolean wrong, String what) {
        if (wrong) {
            seen.add(what);
        }
    }
}
