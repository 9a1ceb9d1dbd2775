package waymark.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * What came over the wire.
 *
 * @param headers whole lines
 * @param body as it came, perhaps compressed
 */
record Response(int status, List<String> headers, byte[] body) {

    /** The values of all headers of a name. */
    List<String> all(String name) {
        String begin = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(begin))
                .map(it -> it.substring(begin.length()).strip())
                .toList();
    }

    String text() throws IOException {
        if (all("Content-Encoding").contains("gzip")) {
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
