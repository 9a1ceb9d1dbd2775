package io.waymark.evidence.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Whether a text is an address that a browser opens over the web; nobody asks there whether it exists. */
final class WebAddress {

    static final int LENGTH = 2000;

    private WebAddress() {}

    /** The message key of what is wrong. */
    static Optional<String> problem(String typed) {
        String address = typed.strip();
        if (address.length() > LENGTH) {
            return Optional.of("evidence.error.url-long");
        }
        try {
            URI uri = new URI(address);
            String host = uri.getRawAuthority();
            if (host == null
                    || host.isBlank()
                    || !("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))) {
                return Optional.of("evidence.error.url");
            }
            return host.contains("@") ? Optional.of("evidence.error.url-password") : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("evidence.error.url");
        }
    }
}
