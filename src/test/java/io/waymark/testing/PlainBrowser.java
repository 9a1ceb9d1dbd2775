package io.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser that runs no script: follows links, redirects and a page's own refresh, keeps cookies, sends forms. */
public final class PlainBrowser {

    private static final int PATIENCE_MS = 60_000;

    private final Connection session;

    private Document page = new Document("about:blank");
    private int status;

    public PlainBrowser() {
        this(Jsoup.newSession()
                .header("Accept", "text/html")
                .ignoreHttpErrors(true)
                .timeout(PATIENCE_MS)
                .maxBodySize(0));
    }

    private PlainBrowser(Connection session) {
        this.session = session;
    }

    /** Another tab, with the same cookies. */
    public PlainBrowser newTab() {
        return new PlainBrowser(session);
    }

    public Document open(String address) {
        return asked(session.newRequest(address));
    }

    /** Where an address sends the browser, which does not go there. */
    public URI redirect(String address) {
        return redirected(session.newRequest(address));
    }

    /** Follows the link of the page with these words. */
    public Document follow(String words) {
        return open(page.expectFirst("main a:containsOwn(" + words + ")").absUrl("href"));
    }

    /** Sends the page's form that the selector names, with these fields changed. */
    public Document send(String form, Map<String, String> fields) {
        return asked(filled(form, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    /** Sends it as well, and stops before the address of another host to which that leads. */
    public URI leave(String form, Map<String, String> fields) {
        URI next = redirected(filled(form, fields));
        while (next.getHost().equals(at().getHost())) {
            next = redirect(next.toString());
        }
        return next;
    }

    /** Signs in at the provider's page, to which an address of the portal leads. */
    public Document signIn(String address, String username) {
        open(address);
        return fillIn(username);
    }

    /** Fills in the provider's page. */
    public Document fillIn(String username) {
        assertThat(at().getHost()).as("the provider's host, not %s", page).isEqualTo("127.0.0.1");
        return send("form", Map.of("username", username, "password", username));
    }

    public Document page() {
        return page;
    }

    public int status() {
        return status;
    }

    /** Where the browser is. */
    public URI at() {
        return URI.create(page.location());
    }

    /** What the host of an address told it to remember under this name. */
    public String cookie(String address, String name) {
        return Objects.requireNonNull(cookies(address).get(name));
    }

    /** All that the host of an address told it to remember, by name. */
    public Map<String, String> cookies(String address) {
        return session.cookieStore().get(URI.create(address)).stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    /** Forgets all that a host told it to remember. */
    public void forget(String address) {
        List.copyOf(session.cookieStore().get(URI.create(address)))
                .forEach(it -> session.cookieStore().remove(URI.create(address), it));
    }

    private Connection filled(String form, Map<String, String> fields) {
        Connection request = ((FormElement) page.expectFirst(form)).submit();
        fields.forEach((name, value) -> {
            Connection.KeyVal field = request.data(name);
            if (field == null) {
                request.data(name, value);
            } else {
                field.value(value);
            }
        });
        return request;
    }

    private static URI redirected(Connection request) {
        try {
            Connection.Response answer = request.followRedirects(false).execute();
            return URI.create(answer.url().toString()).resolve(Objects.requireNonNull(answer.header("Location")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document asked(Connection request) {
        try {
            Connection.Response answer = request.execute();
            status = answer.statusCode();
            page = answer.parse();
            String refresh = answer.header("Refresh");
            return refresh == null ? page : open(refresh.substring(refresh.indexOf("url=") + "url=".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
