package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.WaymarkTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A cookie that names no session signs nobody in and breaks nothing; only a real server reads cookies as settings say. */
@WaymarkTest
class StrangeCookieTests {

    @LocalServerPort
    private int port;

    /** The first is three zero characters where cookies are unpacked. */
    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "!!!", "a'b", "00000000-0000-0000-0000-000000000000"})
    void theSignInPageIsShown(String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .header("Cookie", "waymark=" + value)
                .build();
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            assertThat(stranger.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
