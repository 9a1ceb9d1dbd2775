package waymark.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A connection that stays open while the other side lets it, by HTTP/1.1 and nothing more: asking has to cost less than answering. */
final class Wire implements AutoCloseable {

    private static final int HEX = 16;
    private static final int BUFFER = 1 << 16;

    /** The other side ends a connection that rests for 20 s. */
    private static final long REST_NANOS = 10_000_000_000L;

    private final int port;
    private Socket socket;
    private InputStream input;
    private long used = System.nanoTime();

    /** Whether the other side waits for a request, and not for the rest of one, nor the end. */
    private boolean whole = true;

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    /** @param head method, path and headers; @param body a form, or empty */
    Response ask(String head, String body) throws IOException {
        if (!whole || System.nanoTime() - used > REST_NANOS) {
            close();
            connect();
        }
        whole = false;
        byte[] form = body.getBytes(StandardCharsets.UTF_8);
        String length = form.length == 0
                ? ""
                : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length + "\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((head + length + "\r\n").getBytes(StandardCharsets.UTF_8));
        request.writeBytes(form);
        socket.getOutputStream().write(request.toByteArray());
        int status = Integer.parseInt(line().split(" ")[1]);
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        Response response = new Response(status, headers, body(new Response(status, headers, new byte[0])));
        used = System.nanoTime();
        whole = !response.all("Connection").contains("close");
        return response;
    }

    private void connect() throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] body(Response begun) throws IOException {
        if (begun.all("Transfer-Encoding").contains("chunked")) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(), HEX); size > 0; size = Integer.parseInt(line(), HEX)) {
                whole.writeBytes(input.readNBytes(size));
                line();
            }
            line();
            return whole.toByteArray();
        }
        List<String> length = begun.all("Content-Length");
        return input.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length.getFirst()));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int it = input.read(); it != '\n'; it = input.read()) {
            if (it < 0) {
                throw new IOException("The other side ended");
            }
            if (it != '\r') {
                line.write(it);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
