package io.waymark.discussion;

import io.waymark.organisation.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who can be mentioned, and as what: by full name, or by first name where one person only bears it. Capitals do not
 * matter, and the longest name that fits is meant.
 *
 * @param names the longest first
 */
public record Mentionable(List<Name> names) {

    /** Nobody can be. */
    public static final Mentionable NOBODY = new Mentionable(List.of());

    /** What people are called; several where they share it. */
    public record Name(String words, Set<PersonId> people) {}

    public static Mentionable of(Map<PersonId, String> people) {
        Map<String, Set<PersonId>> full = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Set<PersonId>> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        people.forEach((person, name) -> {
            add(full, name.strip(), person);
            add(first, name.strip().split("\\s", 2)[0], person);
        });
        /* Whoever is called by one word only can be mentioned by nothing longer. */
        first.keySet().removeAll(full.keySet());
        full.putAll(first);
        full.remove("");
        return new Mentionable(full.entrySet().stream()
                .map(it -> new Name(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(it -> -it.words().length()))
                .toList());
    }

    /** The mentions in a text, in order. */
    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        int at = text.indexOf('@');
        while (at >= 0) {
            Optional<Mention> mention = at(text, at);
            mention.ifPresent(mentions::add);
            at = text.indexOf('@', mention.map(Mention::end).orElse(at + 1));
        }
        return mentions;
    }

    private Optional<Mention> at(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            return Optional.empty();
        }
        return names.stream()
                .filter(it -> text.regionMatches(
                        true, at + 1, it.words(), 0, it.words().length()))
                .map(it -> new Mention(at, at + 1 + it.words().length(), it.people()))
                .filter(it -> endsAt(text, it.end()))
                .findFirst();
    }

    /** Whether a word ends here; a hyphen with a letter behind it goes on with the name. */
    private static boolean endsAt(String text, int end) {
        boolean hyphen = text.startsWith("-", end);
        int next = hyphen ? end + 1 : end;
        return next >= text.length() || !wordPart(text.codePointAt(next));
    }

    private static boolean wordPart(int character) {
        return Character.isLetterOrDigit(character)
                || character == '_'
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static void add(Map<String, Set<PersonId>> names, String name, PersonId person) {
        names.computeIfAbsent(name, it -> new TreeSet<>(Comparator.comparing(PersonId::value)))
                .add(person);
    }
}
