package io.waymark.wording;

import io.waymark.content.Glossary;
import io.waymark.content.GlossaryTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds technical terms in a text. From left to right the longest spelling wins, so that "lead time for changes" is not
 * marked as "lead time"; marked stretches never overlap.
 */
final class Terms {

    /** What may stand between the words of one term: a space, a line's end, a hyphen, a slash, an ampersand. */
    private static final Pattern JOINT = Pattern.compile("\\s{1,9}|\\s?[-‐‑–/&]\\s?");

    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

    private Terms() {}

    static Terms of(Glossary glossary) {
        Terms terms = new Terms();
        for (GlossaryTerm term : glossary.terms()) {
            term.spellings().forEach(it -> terms.add(Spelling.of(it, term)));
            term.except().forEach(it -> terms.add(Spelling.of(it, null)));
        }
        terms.byFirstWord.values().forEach(it -> it.sort(Spelling.LONGEST_FIRST));
        return terms;
    }

    private void add(Spelling spelling) {
        byFirstWord
                .computeIfAbsent(spelling.words().getFirst().toLowerCase(Locale.ROOT), it -> new ArrayList<>())
                .add(spelling);
    }

    /** The text cut into stretches that are a term and stretches that are none. */
    MarkedText mark(String text) {
        List<Word> words = Word.of(text);
        List<MarkedText.Stretch> stretches = new ArrayList<>();
        int told = 0;
        int place = 0;
        while (place < words.size()) {
            Optional<Spelling> found = at(text, words, place);
            int next = place + found.map(it -> it.words().size()).orElse(1);
            GlossaryTerm term = found.map(Spelling::term).orElse(null);
            if (term != null) {
                int start = words.get(place).start();
                int end = words.get(next - 1).bare().end();
                stretches.add(new MarkedText.Stretch(text.substring(told, start), null));
                stretches.add(new MarkedText.Stretch(text.substring(start, end), term));
                told = end;
            }
            place = next;
        }
        stretches.add(new MarkedText.Stretch(text.substring(told), null));
        return MarkedText.of(stretches);
    }

    private Optional<Spelling> at(String text, List<Word> words, int place) {
        return byFirstWord.getOrDefault(words.get(place).bare().lower(), List.of()).stream()
                .filter(it -> it.standsAt(words, place))
                .filter(it ->
                        joined(text, words.subList(place, place + it.words().size())))
                .findFirst();
    }

    private static boolean joined(String text, List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            if (!JOINT.matcher(between).matches()) {
                return false;
            }
        }
        return true;
    }
}
