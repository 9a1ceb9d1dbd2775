package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTests {

    private static final String ASKED = "GET / HTTP/1.1\r\nHost: localhost\r\n";

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server = server();

    @BeforeEach
    void start() {
        server.createContext("/", it -> {
            boolean whole = asked.incrementAndGet() % 2 == 0;
            if (!whole) {
                it.getResponseHeaders().set("Connection", "close");
            }
            byte[] body = "Grüße".getBytes(StandardCharsets.UTF_8);
            it.sendResponseHeaders(200, whole ? body.length : 0);
            it.getResponseBody().write(body);
            it.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAnswerInPiecesOrInOneIsReadAndAnEndedConnectionMadeAgain() throws IOException {
        try (Wire wire = new Wire(server.getAddress().getPort())) {
            for (int turn = 0; turn < 5; turn++) {
                assertThat(wire.ask(ASKED, "").text()).isEqualTo("Grüße");
            }
        }
        assertThat(asked).hasValue(5);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
