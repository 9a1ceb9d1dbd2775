package io.waymark.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text in parts; together they are the text, letter by letter. Words that hold one that was typed are marked, whatever their
 * accents and case, and those that differ from one by their ending.
 */
record MatchedText(List<Run> parts) {

    /** A part of the text. */
    record Run(String text, boolean matched) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** How much of a text is shown before and behind what matches. */
    private static final int AROUND = 60;

    static MatchedText of(String text, String typed) {
        return marked(text, typed, WordFit::fits);
    }

    /** The same for what only comes close: words with a slip of the finger are marked. */
    static MatchedText near(String text, String typed) {
        return marked(text, typed, (word, wanted) -> WordFit.fits(word, wanted) || WordFit.near(word, wanted));
    }

    private static MatchedText marked(String text, String typed, BiPredicate<String, String> fit) {
        List<String> wanted = WORD.matcher(WordFit.plain(typed))
                .results()
                .map(MatchResult::group)
                .toList();
        List<Run> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            String plain = WordFit.plain(word.group());
            if (wanted.stream().anyMatch(it -> fit.test(plain, it))) {
                parts.add(new Run(text.substring(end, word.start()), false));
                parts.add(new Run(word.group(), true));
                end = word.end();
            }
        }
        parts.add(new Run(text.substring(end), false));
        return new MatchedText(parts.stream().filter(it -> !it.text().isEmpty()).toList());
    }

    public boolean matched() {
        return parts.stream().anyMatch(Run::matched);
    }

    /** Its first match and what stands around it; the whole where nothing matches. */
    MatchedText around() {
        int first = parts.stream().map(Run::matched).toList().indexOf(true);
        if (first < 0) {
            return this;
        }
        String before = first == 0 ? "" : parts.get(first - 1).text();
        String behind = parts.stream().skip(first + 1L).map(Run::text).reduce("", String::concat);
        return new MatchedText(
                List.of(new Run(ending(before), false), parts.get(first), new Run(beginning(behind), false)));
    }

    private static String ending(String text) {
        return text.length() <= AROUND ? text : "…" + text.substring(text.indexOf(' ', text.length() - AROUND) + 1);
    }

    private static String beginning(String text) {
        return text.length() <= AROUND ? text : text.substring(0, Math.max(text.lastIndexOf(' ', AROUND), 0)) + " …";
    }
}
