package io.waymark.wording;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * How hard a text is to read, by LIX: words per sentence, plus the share in percent of words longer than six letters (C. H.
 * Björnsson, Läsbarhet, 1968). It is chosen because it needs no syllables, which English spelling does not tell and which
 * libraries guess differently, so that everybody can recount it; the libraries that count syllables for Java are not kept
 * up. It judges length alone: a text of short words nobody knows counts as easy, which is what the glossary is for.
 */
public sealed interface Readability {

    /** So few words tell nothing: one long word more or less would move the figure by twenty. */
    int FEWEST_WORDS = 5;

    int LONGER_THAN = 6;

    /** Too short for a figure. */
    record TooShort(int words) implements Readability {}

    /** @param longWords those of more than six letters */
    record Measured(int words, int sentences, int longWords) implements Readability {

        public double wordsPerSentence() {
            return (double) words / sentences;
        }

        public double longShare() {
            return 100.0 * longWords / words;
        }

        /** LIX, rounded as it is told. */
        public long figure() {
            return Math.round(wordsPerSentence() + longShare());
        }

        public Band band() {
            return Band.of(figure());
        }
    }

    /** The figure in words, in Björnsson's steps of ten. */
    enum Band {
        VERY_EASY(30),
        EASY(40),
        MEDIUM(50),
        HARD(60),
        VERY_HARD(Long.MAX_VALUE);

        private final long below;

        Band(long below) {
            this.below = below;
        }

        static Band of(long figure) {
            for (Band band : values()) {
                if (figure < band.below) {
                    return band;
                }
            }
            return VERY_HARD;
        }

        /** Whether shorter words and sentences would help. */
        public boolean hard() {
            return compareTo(HARD) >= 0;
        }
    }

    /** How many words were read. */
    int words();

    /** Whether there is a figure. */
    default boolean measured() {
        return this instanceof Measured;
    }

    /** Of several texts read one after another; a sentence ends with its text, whether or not it has a full stop. */
    static Readability of(List<String> texts) {
        List<Word> words = texts.stream().flatMap(it -> Word.of(it).stream()).toList();
        if (words.size() < FEWEST_WORDS) {
            return new TooShort(words.size());
        }
        int sentences = texts.stream().mapToInt(Readability::sentences).sum();
        int longWords =
                (int) words.stream().filter(it -> it.letters() > LONGER_THAN).count();
        return new Measured(words.size(), sentences, longWords);
    }

    /** Stretches between the sentence ends of English that hold a word. */
    private static int sentences(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(text);
        int count = 0;
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            if (!Word.of(text.substring(start, end)).isEmpty()) {
                count++;
            }
        }
        return count;
    }
}
