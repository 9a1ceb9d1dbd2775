package io.waymark.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A browser by its name and its system, as far as it tells them; both are names that no language translates.
 *
 * @param name empty where it is none that is known
 * @param system empty where it is none that is known
 */
public record Browser(String name, String system) {

    /** The attribute of a session that holds what its browser said of itself when somebody signed in. */
    public static final String ATTRIBUTE = "waymark.browser";

    /** Most tell the names of those that they are like, too: what comes first here is what they are. */
    private static final Map<Integer, String[]> NAMES = new TreeMap<>(Map.of(
            1, new String[] {"Edg", "Edge"},
            2, new String[] {"OPR/", "Opera"},
            3, new String[] {"Firefox/", "Firefox"},
            4, new String[] {"Chrome/", "Chrome"},
            5, new String[] {"Safari/", "Safari"}));

    private static final Map<Integer, String[]> SYSTEMS = new TreeMap<>(Map.of(
            1, new String[] {"Android", "Android"},
            2, new String[] {"iPhone", "iOS"},
            3, new String[] {"iPad", "iPadOS"},
            4, new String[] {"Windows", "Windows"},
            5, new String[] {"Mac OS X", "macOS"},
            6, new String[] {"Linux", "Linux"}));

    /** Reads the header User-Agent (RFC 9110, 10.1.5). */
    public static Browser of(String header) {
        return new Browser(
                known(header, NAMES).orElse(""), known(header, SYSTEMS).orElse(""));
    }

    private static Optional<String> known(String header, Map<Integer, String[]> names) {
        return names.values().stream()
                .filter(it -> header.contains(it[0]))
                .map(it -> it[1])
                .findFirst();
    }
}
