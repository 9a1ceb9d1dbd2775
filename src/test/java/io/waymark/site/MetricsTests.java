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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** Metrics are read where the operator wants them, and nowhere else. */
@RealPortalTest
class MetricsTests {

    private static final String PATH = "/actuator/prometheus";

    private static final Pattern NAME = Pattern.compile("(?m)^# TYPE (\\S+) ");
    private static final Pattern LABEL = Pattern.compile("[{,](\\w+)=\"");

    /** The first cell of a row, where it begins with a metric; and each metric in it. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`(?:waymark|http_server|hikaricp|tasks)_[^|]+)\\|");

    private static final Pattern QUOTED = Pattern.compile("`((?:waymark|http_server|hikaricp|tasks)_\\w+)`");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nobodyReadsThemUnlessAsked(RealPortal portal) throws IOException, InterruptedException {
        assertThat(get(portal.address() + PATH).statusCode()).isEqualTo(404);
    }

    @Test
    void theyStandOnAPortOfTheirOwnAndTheGuideNamesThem() throws IOException, InterruptedException {
        try (IdentityProvider provider = IdentityProvider.start();
                RealPortal portal = RealPortal.start(
                        provider,
                        "WAYMARK_METRICS=true",
                        "management.server.port=0",
                        "waymark.mail.delivery-schedule=* * * * * *")) {
            get(portal.address() + "/signed-out");
            assertThat(get(portal.address() + PATH).statusCode()).isEqualTo(404);

            String own = "http://localhost:"
                    + portal.part(Environment.class).getRequiredProperty("local.management.port") + PATH;
            String metrics = get(own).body();
            while (!metrics.contains("tasks_scheduled_execution_seconds")) {
                metrics = get(own).body();
            }
            assertThat(metrics).contains("uri=\"/signed-out\"").doesNotContain("spring_security");
            Set<String> names = found(NAME, metrics);
            assertThat(names).containsAll(inGuide());
            assertThat(inGuide()).containsAll(ours(names));
            assertThat(found(LABEL, ours(metrics))).containsExactlyInAnyOrder("result", "kind", "step", "job");
        }
    }

    private static Set<String> inGuide() throws IOException {
        String guide = Files.readString(Path.of("docs/operate.md"));
        return found(ROW, guide).stream()
                .flatMap(it -> found(QUOTED, it).stream())
                .collect(Collectors.toSet());
    }

    /** Of a scrape, the lines about what only Waymark knows. */
    private static String ours(String metrics) {
        return metrics.lines().filter(it -> it.startsWith("waymark_")).collect(Collectors.joining("\n"));
    }

    private static Set<String> ours(Set<String> names) {
        return names.stream().filter(it -> it.startsWith("waymark_")).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
