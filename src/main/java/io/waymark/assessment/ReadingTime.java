package io.waymark.assessment;

import io.waymark.content.AnswerTexts;
import io.waymark.content.Practice;
import java.util.Collection;
import java.util.stream.Stream;

/** How long questions take: the words on the form at reading speed, and a moment to decide. */
final class ReadingTime {

    private static final int WORDS_A_MINUTE = 220;
    private static final int SECONDS_TO_DECIDE = 12;

    private ReadingTime() {}

    /** Seconds that these questions take somebody who reads all of them. */
    static int seconds(Collection<Practice> practices) {
        int words = practices.stream().mapToInt(ReadingTime::words).sum();
        return Math.ceilDiv(words * 60, WORDS_A_MINUTE) + practices.size() * SECONDS_TO_DECIDE;
    }

    private static int words(Practice practice) {
        AnswerTexts answers = practice.answers();
        return Stream.of(
                        practice.title(),
                        practice.question(),
                        answers.not(),
                        answers.partly(),
                        answers.largely(),
                        answers.fully())
                .mapToInt(ReadingTime::words)
                .sum();
    }

    private static int words(String text) {
        int words = text.isEmpty() ? 0 : 1;
        for (int at = 0; at < text.length(); at++) {
            words += text.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }
}
