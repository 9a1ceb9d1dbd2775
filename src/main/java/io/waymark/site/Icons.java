package io.waymark.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Icons of the Bootstrap Icons library, put into the page as SVG so that they take the text's colour. */
@Component
public class Icons {

    private static final Pattern INSIDE = Pattern.compile("(?s)<svg[^>]*>(.*)</svg>");

    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** The icon's markup, hidden from assistive technology: the words beside it say the same. */
    public String svg(String name) {
        return read.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try {
            String file = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/webjars/bootstrap-icons/*/icons/" + name + ".svg")[0]
                            .getContentAsString(StandardCharsets.UTF_8);
            return INSIDE.matcher(file)
                    .replaceFirst("<svg class=\"icon\" aria-hidden=\"true\" viewBox=\"0 0 16 16\">$1</svg>")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No icon " + name, e);
        }
    }
}
