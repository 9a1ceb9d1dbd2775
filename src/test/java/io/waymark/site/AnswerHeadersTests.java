package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.WaymarkTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer of the server says what a browser may do with it; only a real server answers what no filter sees. */
@WaymarkTest
class AnswerHeadersTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            200; GET /sign-in HTTP/1.1
            200; GET /css/theme.css HTTP/1.1
            200; GET /actuator/health/liveness HTTP/1.1
            302; GET /nothing/here HTTP/1.1
            404; GET /css/nothing.css HTTP/1.1
            400; GET //sign-in HTTP/1.1
            400; GET /a%2fb HTTP/1.1
            400; GET /a|b HTTP/1.1
            400; GET /%zz HTTP/1.1
            400; GET /sign-in HTTP/1.1 and more
            400; nonsense
            405; TRACE /sign-in HTTP/1.1
            505; GET /sign-in HTTP/7.0
            """)
    void everyAnswerHasThem(String status, String request) throws IOException {
        assertThat(answer(request))
                .startsWith("HTTP/1.1 " + status)
                .containsOnlyOnce("\nContent-Security-Policy: default-src 'none'; ")
                .containsOnlyOnce("\nX-Content-Type-Options: nosniff")
                .containsOnlyOnce("\nX-Frame-Options: DENY")
                .containsOnlyOnce("\nReferrer-Policy: same-origin")
                .containsOnlyOnce("\nPermissions-Policy: ");
    }

    @ParameterizedTest
    @CsvSource({"GET /orgs/acme HTTP/1.1", "GET / HTTP/1.1"})
    void aRedirectNamesNoHost(String request) throws IOException {
        assertThat(answer(request)).contains("\nLocation: /sign-in\n");
        assertThat(answer(request + "\r\nX-Forwarded-Host: evil.example")).contains("\nLocation: /sign-in\n");
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String sent = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
