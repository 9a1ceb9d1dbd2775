package io.waymark.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text is an address that a browser opens over the web; nobody asks there whether it exists. */
public final class WebAddress {

    static final int LONGEST = 2000;

    private static final Pattern SCHEME = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?:[^:\\[\\]]+|\\[[0-9a-f:.]+])(?::(\\d{1,5}))?", Pattern.CASE_INSENSITIVE);
    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    /** The message key of what is wrong. */
    public static Optional<String> problem(String address) {
        if (address.length() > LONGEST) {
            return Optional.of("evidence.error.url-long");
        }
        if (!SeenText.is(address)) {
            return Optional.of("evidence.error.url-invisible");
        }
        try {
            return problem(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.of("evidence.error.url");
        }
    }

    private static Optional<String> problem(URI address) {
        String place = address.getRawAuthority();
        if (place == null
                || address.getScheme() == null
                || !SCHEME.matcher(address.getScheme()).matches()) {
            return Optional.of("evidence.error.url");
        }
        if (place.contains("@")) {
            return Optional.of("evidence.error.url-password");
        }
        return isHost(place) ? Optional.empty() : Optional.of("evidence.error.url");
    }

    private static boolean isHost(String place) {
        Matcher parts = HOST_AND_PORT.matcher(place);
        return parts.matches() && (parts.group(1) == null || Integer.parseInt(parts.group(1)) <= LAST_PORT);
    }
}
