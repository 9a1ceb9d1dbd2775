package io.waymark.local;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.Dimension;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people of Acme Retail answer, quarter by quarter. */
final class AcmeAnswers {

    private static final String UNANSWERED_TOPIC = "technology.security-and-policy";
    private static final int LEFT_OPEN = 7;

    private AcmeAnswers() {}

    static Map<PracticeKey, AnswerContent> of(Dimension dimension, int quartersAgo) {
        Maturity maturity = AcmeDimension.of(dimension).quartersAgo(quartersAgo);
        Map<PracticeKey, AnswerContent> answers = new LinkedHashMap<>();
        for (Practice practice : dimension.practices()) {
            answers.put(practice.key(), maturity.answer(practice));
        }
        if (quartersAgo == 0) {
            leaveSomeOpen(answers);
        }
        return answers;
    }

    /** Tess was called away: her last questions on security wait, and one she could not answer. */
    private static void leaveSomeOpen(Map<PracticeKey, AnswerContent> answers) {
        List<PracticeKey> security = answers.keySet().stream()
                .filter(it -> it.topic().value().equals(UNANSWERED_TOPIC))
                .toList();
        if (!security.isEmpty()) {
            security.subList(security.size() - LEFT_OPEN, security.size()).forEach(answers::remove);
            answers.put(
                    security.get(1),
                    AnswerContent.of(Rating.DONT_KNOW).withNote("The certificate team moved last month; asking them."));
        }
    }
}
