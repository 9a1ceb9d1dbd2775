package io.waymark.assessment;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an upgrade means to one person. Pure.
 *
 * @param kept answers that stand
 * @param toConfirm questions for which what they said of others is suggested
 * @param anew questions that they answer for the first time, with nothing suggested
 */
record ChangedQuestions(long kept, long toConfirm, long anew) {

    /**
     * Counts.
     *
     * @param asked what the assessment asks of the later edition
     * @param topics that they answer of it
     * @param said what they said of the earlier edition
     */
    static ChangedQuestions of(
            Upgrade upgrade, AskedPractices asked, Collection<TopicKey> topics, Map<PracticeKey, Rating> said) {
        List<PracticeKey> theirs = upgrade.later().topics().stream()
                .filter(it -> topics.contains(it.key()))
                .flatMap(it -> asked.of(it).stream())
                .map(Practice::key)
                .toList();
        Set<PracticeKey> suggested = FormerHints.of(upgrade.earlier(), upgrade.map(), said, Hint.Kind.UPGRADE)
                .keySet();
        Predicate<PracticeKey> keeps = upgrade::keeps;
        return new ChangedQuestions(
                count(
                        theirs,
                        it -> upgrade.map()
                                .earlier(it)
                                .filter(said::containsKey)
                                .isPresent()),
                count(theirs, keeps.negate().and(suggested::contains)),
                count(theirs, keeps.negate().and(it -> !suggested.contains(it))));
    }

    private static long count(List<PracticeKey> theirs, Predicate<PracticeKey> those) {
        return theirs.stream().filter(those).count();
    }
}
