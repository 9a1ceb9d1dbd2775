package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.IdentityProvider;
import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** Metrics are read where the operator wants them, and nowhere else. */
@RealPortalTest
class MetricsTests {

    private static final String PATH = "/actuator/prometheus";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nobodyReadsThemUnlessAsked(RealPortal portal) throws IOException, InterruptedException {
        assertThat(get(portal.address() + PATH).statusCode()).isEqualTo(404);
    }

    @Test
    void theyStandOnAPortOfTheirOwn() throws IOException, InterruptedException {
        try (IdentityProvider provider = IdentityProvider.start();
                RealPortal portal = RealPortal.start(provider, "WAYMARK_METRICS=true", "management.server.port=0")) {
            get(portal.address() + "/signed-out");

            assertThat(get(portal.address() + PATH).statusCode()).isEqualTo(404);
            assertThat(get("http://localhost:"
                                    + portal.part(Environment.class).getRequiredProperty("local.management.port")
                                    + PATH)
                            .body())
                    .contains("uri=\"/signed-out\"", "hikaricp_connections_pending");
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
