package io.waymark.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A save that was made from an old page: what one person sent beside what stands, field by field. "Keep mine" sends the same
 * form again, over the version that stands now; unless what stands has {@linkplain #closed(String) closed}.
 */
public final class Clash {

    static final String VIEW = "form/clash";

    private final String section;
    private final String name;
    private final String back;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> instead = new LinkedHashMap<>();
    private final Map<String, String> yielded = new LinkedHashMap<>();
    private String words = "form.clash";
    private boolean open = true;

    private Clash(String section, String name, String back) {
        this.section = section;
        this.name = name;
        this.back = back;
    }

    /** One field in both versions: texts, days, {@link MessageSourceResolvable}; or nothing. */
    public record Line(
            Object label, @Nullable Object mine, @Nullable Object theirs) {

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

    /**
     * Shows a field of both.
     *
     * @param label message key
     */
    public Clash line(String label, @Nullable Object mine, @Nullable Object theirs) {
        lines.add(new Line(new DefaultMessageSourceResolvable(label), mine, theirs));
        return this;
    }

    /** Shows one of many, which bears a name of its own. */
    public Clash named(String name, @Nullable Object mine, @Nullable Object theirs) {
        lines.add(new Line(name, mine, theirs));
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

    /** A field that "Keep what is saved" sends as it stands, so that the rest of mine is saved all the same. */
    public Clash yielding(String field, String value) {
        yielded.put(field, value);
        return this;
    }

    /** Says with other words what happened: message keys, {@code <words>.title} and {@code <words>.lead}. */
    public Clash words(String key) {
        words = key;
        return this;
    }

    /** What stands takes no change any more, so that mine can only be read. */
    public Clash closed(String words) {
        open = false;
        return words(words);
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
        return !open || differing.isEmpty() ? List.copyOf(lines) : differing;
    }

    /** Whether mine can still be kept. */
    public boolean open() {
        return open;
    }

    /** Where the words of the page are in the bundles. */
    public String words() {
        return words;
    }

    /** What "Keep mine" sends: everything as it came, but over the version that stands. */
    public Map<String, String[]> mine(Map<String, String[]> sent) {
        Map<String, String[]> fields = new LinkedHashMap<>(sent);
        fields.remove("_csrf");
        instead.forEach((field, value) -> fields.put(field, new String[] {value}));
        return fields;
    }

    /** What "Keep what is saved" sends; nothing where it only leads back. */
    public Map<String, String[]> rest(Map<String, String[]> sent) {
        Map<String, String[]> fields = mine(sent);
        yielded.forEach((field, value) -> fields.put(field, new String[] {value}));
        return yielded.isEmpty() ? Map.of() : fields;
    }
}
