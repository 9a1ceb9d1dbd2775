package io.waymark.wording;

import io.waymark.content.GlossaryTerm;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a term, word by word.
 *
 * @param term what it leads to; null for a phrase in which the word means what everybody means
 */
record Spelling(List<String> words, @Nullable GlossaryTerm term) {

    static final Comparator<Spelling> LONGEST_FIRST =
            Comparator.comparingInt((Spelling it) -> it.words().size()).reversed();

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,3}");

    static Spelling of(String text, @Nullable GlossaryTerm term) {
        return new Spelling(Word.of(text).stream().map(Word::text).toList(), term);
    }

    /** Whether the words from a place on are these; two or three capital letters (HA, RAG) must be capitals. */
    boolean standsAt(List<Word> text, int place) {
        if (place + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!same(words.get(i), text.get(place + i), i == words.size() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String wanted, Word word, boolean last) {
        String given = last ? word.bare().text() : word.text();
        return CAPITALS.matcher(wanted).matches() ? given.equals(wanted) : given.equalsIgnoreCase(wanted);
    }
}
