package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever takes anything, as curl and monitors do, is answered like a browser. */
@RealPortalTest
class WithoutAcceptTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html", "application/xhtml+xml"})
    void aStrangerIsShownTheWayIn(String accepted, RealPortal portal) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(portal, "/", accepted);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/oauth2/authorization/waymark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html"})
    void whatIsNotThereIsSaidOnAPage(String accepted, RealPortal portal) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(portal, "/css/none.css", accepted);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    }

    private HttpResponse<String> get(RealPortal portal, String path, String accepted)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(portal.address() + path))
                        .header("Accept", accepted)
                        .build(),
                BodyHandlers.ofString());
    }
}
