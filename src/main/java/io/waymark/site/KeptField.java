package io.waymark.site;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** A field of a kept form, and how it is shown to a person. */
record KeptField(String name, String value) implements Serializable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> BOOKKEEPING = Set.of("version", "key", "seen", "revision", "instead", "still");

    /** What is shown of a long text; all of it is kept. */
    private static final int SHOWN = 2_000;

    /** The name in words: {@code reviewBy} is "Review by". */
    public String label() {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return StringUtils.capitalize(words.strip().toLowerCase(Locale.ROOT));
    }

    public String shown() {
        return value.length() > SHOWN ? value.substring(0, SHOWN) : value;
    }

    public int more() {
        return value.length() - shown().length();
    }

    /** Whether a person may have typed or chosen it: not what pages keep count with. */
    public boolean typed() {
        return !value.isBlank()
                && !name.startsWith("_")
                && !BOOKKEEPING.contains(name)
                && !ID.matcher(value).matches();
    }
}
