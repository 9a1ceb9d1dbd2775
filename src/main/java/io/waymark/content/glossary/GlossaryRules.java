package io.waymark.content.glossary;

import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of a glossary beyond its schema: no spelling leads to two terms, and no offer repeats its term. */
final class GlossaryRules {

    /** A spelling and the term that it leads to. */
    private record Seen(String term, String spelling) {

        /** Whether one of them matches capitals only, so that the other adds the small letters: API, api. */
        boolean completedBy(Seen other) {
            return term.equals(other.term)
                    && !spelling.equals(other.spelling)
                    && (CAPITALS.matcher(spelling).matches()
                            || CAPITALS.matcher(other.spelling).matches());
        }
    }

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,3}");

    private final ContentDocument glossary;
    private final Map<String, Seen> seen = new HashMap<>();
    private final List<ContentProblem> problems = new ArrayList<>();

    private GlossaryRules(ContentDocument glossary) {
        this.glossary = glossary;
    }

    static List<ContentProblem> check(ContentDocument glossary) {
        var rules = new GlossaryRules(glossary);
        glossary.entries("/terms").forEach(rules::check);
        return rules.problems;
    }

    private void check(String entry) {
        String term = glossary.text(entry + "/term");
        spellings(entry).forEach(pointer -> unique(pointer, term));
        String plain = glossary.text(entry + "/plain");
        if (same(plain).equals(same(term))) {
            refuse(entry + "/plain", "term %s: plain repeats the term".formatted(term));
        }
    }

    /** Where the spellings stand, and the phrases that are none: each leads to one thing. */
    private Stream<String> spellings(String entry) {
        return Stream.of(
                        Stream.of(entry + "/term"),
                        glossary.entries(entry + "/forms").stream(),
                        glossary.entries(entry + "/except").stream())
                .flatMap(it -> it);
    }

    private void unique(String pointer, String term) {
        var now = new Seen(term, glossary.text(pointer));
        var first = seen.putIfAbsent(same(now.spelling()), now);
        if (first != null && !first.completedBy(now)) {
            refuse(pointer, "term %s: \"%s\" is a form of %s already".formatted(term, now.spelling(), first.term()));
        }
    }

    /** Hyphens, slashes and spaces between words, and capitals, make no other spelling. */
    private static String same(String spelling) {
        return spelling.toLowerCase(Locale.ROOT).replaceAll("[\\s/&‐-]+", " ").strip();
    }

    private void refuse(String pointer, String reason) {
        problems.add(glossary.problem(pointer, reason));
    }
}
