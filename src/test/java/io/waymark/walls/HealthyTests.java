package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The image's health check asks where the settings have put the portal. */
@DisabledOnOs(OS.WINDOWS)
class HealthyTests {

    private HttpServer server;
    private String port;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        port = String.valueOf(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPortalThatIsReadyIsHealthy() throws Exception {
        answer("/actuator/health/readiness", 200);

        assertThat(healthy(Map.of("SERVER_PORT", port))).isTrue();
        assertThat(healthy(Map.of(
                        "SERVER_PORT", "1", "MANAGEMENT_SERVER_PORT", port, "SERVER_SERVLET_CONTEXT_PATH", "/x")))
                .isTrue();
    }

    @Test
    void aSubPathIsFollowed() throws Exception {
        answer("/waymark/actuator/health/readiness", 200);

        assertThat(healthy(Map.of("SERVER_PORT", port, "SERVER_SERVLET_CONTEXT_PATH", "/waymark")))
                .isTrue();
    }

    @Test
    void aPortalThatIsNotReadyOrNotThereIsNot() throws Exception {
        answer("/actuator/health/readiness", 503);

        assertThat(healthy(Map.of("SERVER_PORT", port))).isFalse();
        assertThat(healthy(Map.of("SERVER_PORT", "1"))).isFalse();
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private static boolean healthy(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder("bash", "src/image/healthy").inheritIO();
        check.environment().putAll(settings);
        Process asked = check.start();
        return asked.waitFor(10, TimeUnit.SECONDS) && asked.exitValue() == 0;
    }
}
