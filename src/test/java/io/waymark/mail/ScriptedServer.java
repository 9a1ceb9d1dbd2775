package io.waymark.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** An SMTP server that says what it is told to say; to a command with an empty reply it hangs up. */
final class ScriptedServer implements AutoCloseable {

    private static final Map<String, String> USUAL = Map.of("DATA", "354 Go on", "QUIT", "221 Bye");

    private final ServerSocket socket;
    private final Map<String, String> replies;

    ScriptedServer(Map<String, String> replies) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.replies = replies;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The other side, or the test, is done.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 Ready");
        boolean inData = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!inData || line.equals(".")) {
                String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                String reply = replies.getOrDefault(command, USUAL.getOrDefault(command, "250 OK"));
                if (reply.isEmpty()) {
                    return;
                }
                say(client, reply);
                inData = command.equals("DATA");
            }
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }
}
