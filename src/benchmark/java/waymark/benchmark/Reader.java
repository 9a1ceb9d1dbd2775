package waymark.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser, signed in: a connection, cookies and the token of their forms. */
final class Reader {

    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Reader(int port) throws IOException {
        this.wire = new Wire(port);
    }

    /** The user name is the password. */
    static Reader signedIn(int port, String persona) throws IOException {
        Reader reader = new Reader(port);
        String token = reader.page("/sign-in").expectFirst("[name=_csrf]").val();
        Response answer =
                reader.send("/sign-in", Map.of("username", persona, "password", persona, "_csrf", token), false);
        if (answer.status() != 302 || answer.all("Location").toString().contains("error")) {
            throw new IOException(persona + " is not let in: " + answer.status() + answer.headers());
        }
        return reader;
    }

    Response get(String path, boolean region) throws IOException {
        return taken(wire.ask("GET " + path + " HTTP/1.1\r\n" + headers(region), ""));
    }

    Response send(String path, Map<String, String> form, boolean region) throws IOException {
        String body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return taken(wire.ask("POST " + path + " HTTP/1.1\r\n" + headers(region), body));
    }

    /** Follows where it is sent. */
    Document page(String path) throws IOException {
        Response answer = get(path, false);
        if (answer.status() == 302 || answer.status() == 303) {
            URI next = URI.create("http://localhost/")
                    .resolve(answer.all("Location").getFirst());
            return page(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
        }
        if (answer.status() != 200) {
            throw new IOException(path + " answers " + answer.status());
        }
        return Jsoup.parse(answer.text(), "http://localhost" + path);
    }

    private String headers(boolean region) {
        String kept = cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
        return "Host: localhost\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: en-GB\r\n"
                + (kept.isEmpty() ? "" : "Cookie: " + kept + "\r\n")
                + (region ? "HX-Request: true\r\n" : "");
    }

    private Response taken(Response answer) {
        for (String cookie : answer.all("Set-Cookie")) {
            String pair = cookie.replaceFirst(";.*", "");
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }
}
