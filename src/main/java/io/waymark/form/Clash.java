package io.waymark.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A save that was made from an old page: what one person sent beside what stands, field by field. "Keep mine" sends the same
 * form again, over the version that stands now; unless what stands has {@link #closed}.
 */
public final class Clash {

    static final String VIEW = "form/clash";

    private final String section;
    private final String name;
    private final String back;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> instead = new LinkedHashMap<>();
    private @Nullable String closed;

    private Clash(String section, String name, String back) {
        this.section = section;
        this.name = name;
        this.back = back;
    }

    /**
     * One field in both versions.
     *
     * @param label message key
     * @param mine a text, a day, a {@link org.springframework.context.MessageSourceResolvable}; or nothing
     */
    public record Line(
            String label, @Nullable Object mine, @Nullable Object theirs) {

        boolean differs() {
            return !Objects.equals(said(mine), said(theirs));
        }

        private static Object said(@Nullable Object value) {
            return value == null ? "" : value;
        }
    }

    /**
     * @param section the part of the navigation that the page belongs to
     * @param name what two people changed, as people call it
     */
    public static Clash about(String section, String name, String back, Object... variables) {
        String path = UriComponentsBuilder.fromUriString(back)
                .encode()
                .buildAndExpand(variables)
                .toUriString();
        return new Clash(section, name, path);
    }

    /** Shows a field of both. */
    public Clash line(String label, @Nullable Object mine, @Nullable Object theirs) {
        lines.add(new Line(label, mine, theirs));
        return this;
    }

    /** The version that stands now, which "Keep mine" is sent over. */
    public Clash over(int version) {
        return instead("version", String.valueOf(version));
    }

    /** A field that "Keep mine" sends otherwise than it came. */
    public Clash instead(String field, String value) {
        instead.put(field, value);
        return this;
    }

    /** What stands takes no change any more, so that mine can only be read: message keys, {@code <words>.title} and {@code <words>.lead}. */
    public Clash closed(String words) {
        closed = words;
        return this;
    }

    public String section() {
        return section;
    }

    public String name() {
        return name;
    }

    public String back() {
        return back;
    }

    /** The fields that differ; all of them where none does or where mine can only be read. */
    public List<Line> lines() {
        List<Line> differing = lines.stream().filter(Line::differs).toList();
        return closed != null || differing.isEmpty() ? List.copyOf(lines) : differing;
    }

    /** Whether mine can still be kept. */
    public boolean open() {
        return closed == null;
    }

    /** Where the words of the page are in the bundles. */
    public String words() {
        return closed == null ? "form.clash" : closed;
    }

    /** What is sent again: everything as it came, but over the version that stands. */
    public Map<String, String[]> again(Map<String, String[]> sent) {
        Map<String, String[]> fields = new LinkedHashMap<>(sent);
        fields.remove("_csrf");
        instead.forEach((field, value) -> fields.put(field, new String[] {value}));
        return fields;
    }
}
