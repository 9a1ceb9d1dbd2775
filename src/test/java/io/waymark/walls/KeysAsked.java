package io.waymark.walls;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of messages that templates and Java write down.
 *
 * @param certain keys in {@code #{...}} of a template and {@code "{...}"} of a constraint: they can be nothing else
 * @param written texts in quotes that look like keys, or like the beginning of one
 * @param joined keys with a part that is known only when the page is shown, written {@code *}
 * @param ends what is joined to the end of a key
 */
record KeysAsked(Set<String> certain, Set<String> written, Set<String> joined, Set<String> ends) {

    private static final String WORD = "[A-Za-z][\\w-]*";
    private static final String KEY = WORD + "(?:\\.[\\w-]+)+";
    private static final String BEGINNING = WORD + "(?:\\.[\\w-]+)*[.-]";
    private static final String VARIABLE = "\\$\\{[^}]*}";

    static KeysAsked inSource() {
        List<String> java = SourceText.java();
        List<String> templates = SourceText.templates();
        Set<String> joined =
                found(java, "\"(" + BEGINNING + ")\"").map(it -> it + "*").collect(sorted());
        found(java, "\"(" + WORD + "\\.(?:[\\w.-]|%s)*%s[\\w.-]*)\"")
                .map(it -> it.replace("%s", "*"))
                .forEach(joined::add);
        found(templates, "'(" + BEGINNING + ")'").map(it -> it + "*").forEach(joined::add);
        found(templates, "\\|(" + WORD + "\\.(?:[\\w.-]|" + VARIABLE + ")*)\\|")
                .map(it -> it.replaceAll(VARIABLE, "*"))
                .forEach(joined::add);
        Set<String> written = found(java, "\"(" + KEY + ")\"").collect(sorted());
        found(templates, "'(" + KEY + ")'").forEach(written::add);
        Set<String> ends = found(java, "\"([.-][\\w.-]+)\"").collect(sorted());
        found(templates, "'([.-][\\w.-]+)'").forEach(ends::add);
        found(templates, "\\|" + VARIABLE + "([.-][\\w.-]+)\\|").forEach(ends::add);
        Set<String> certain =
                found(templates, "#\\{\\s*(" + KEY + "|" + WORD + ")\\s*[(}]").collect(sorted());
        found(java, "\"\\{(" + KEY + ")}\"").forEach(certain::add);
        return new KeysAsked(certain, written, joined, ends);
    }

    /** The keys that are written down and that no bundle has. */
    Stream<String> missing(Set<String> keys) {
        Set<String> families = new TreeSet<>();
        keys.forEach(it -> families.add(family(it)));
        Stream<String> doubtful = written.stream()
                .filter(it -> families.contains(family(it)))
                .filter(it -> ends.stream().noneMatch(end -> keys.contains(it + end)));
        return Stream.concat(certain.stream(), doubtful)
                .filter(Predicate.not(keys::contains))
                .distinct();
    }

    /** Whether a key is written down, whole or in parts. */
    boolean asks(String key) {
        return certain.contains(key)
                || written.contains(key)
                || ends.stream().anyMatch(end -> key.endsWith(end) && written.contains(cut(key, end)))
                || joined.stream()
                        .anyMatch(it -> regex(it, "[\\w.-]+").matcher(key).matches());
    }

    /** What takes the place of the only variable part of a joined key, in all keys that there are. */
    static Set<String> values(String joined, Set<String> keys) {
        Pattern pattern = regex(joined, "([\\w-]+)");
        return keys.stream()
                .flatMap(it -> pattern.matcher(it).results())
                .map(it -> it.group(1))
                .collect(sorted());
    }

    private static String family(String key) {
        return key.replaceAll("\\..*", "");
    }

    private static String cut(String key, String end) {
        return key.substring(0, key.length() - end.length());
    }

    private static Pattern regex(String joined, String variable) {
        return Pattern.compile("^" + joined.replace(".", "\\.").replace("*", variable) + "$");
    }

    private static Stream<String> found(Collection<String> texts, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return texts.stream().flatMap(it -> pattern.matcher(it).results()).map((MatchResult it) -> it.group(1));
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
