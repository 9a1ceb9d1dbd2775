package io.waymark.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A form that somebody sent and that was not taken in: what it holds, where it goes, and the page that it stood in. Of files
 * only the names are kept.
 */
record KeptForm(String address, @Nullable String page, List<KeptField> fields, List<KeptFile> files)
        implements Serializable {

    /** A file that was chosen in a field; without a name where none was. */
    record KeptFile(String field, String name) implements Serializable {}

    /** Fields that belong to the sending and not to what is sent. */
    private static final Set<String> OF_THE_SENDING = Set.of("_csrf", KeptForms.FIELD);

    /** What the request's body holds; empty where it is no form, or one that came in only in part. */
    static Optional<KeptForm> of(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        boolean withFiles = type.startsWith("multipart/form-data");
        if (!withFiles && !type.startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        try {
            List<KeptFile> files = withFiles ? files(request) : List.of();
            return Optional.of(new KeptForm(request.getRequestURI(), page(request), fields(request), files));
        } catch (IOException | ServletException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The same form sent twice is kept once. */
    UUID id() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What pages keep count with, which nobody typed. */
    public List<KeptField> bookkeeping() {
        return fields.stream().filter(it -> !it.typed()).toList();
    }

    int length() {
        return fields.stream()
                .mapToInt(it -> it.name().length() + it.value().length())
                .sum();
    }

    private static List<KeptField> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(it -> !OF_THE_SENDING.contains(it.getKey()))
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> new KeptField(it.getKey(), value)))
                .toList();
    }

    private static List<KeptFile> files(HttpServletRequest request) throws IOException, ServletException {
        return request.getParts().stream()
                .filter(it -> it.getSubmittedFileName() != null)
                .map(KeptForm::file)
                .toList();
    }

    private static KeptFile file(Part part) {
        return new KeptFile(part.getName(), String.valueOf(part.getSubmittedFileName()));
    }

    /** Where on this host the form stood; the browser names it. */
    private static @Nullable String page(HttpServletRequest request) {
        String named = request.getHeader(HttpHeaders.REFERER);
        try {
            return named == null ? null : onThisHost(URI.create(named));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String onThisHost(URI page) {
        String path = page.getRawPath();
        String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        return path == null || path.startsWith("//") ? null : path + query;
    }
}
