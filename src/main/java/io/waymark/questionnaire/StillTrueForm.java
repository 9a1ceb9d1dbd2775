package io.waymark.questionnaire;

import io.waymark.form.CreationKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What is said to be still true.
 *
 * @param practice the slugs of the practices that were ticked
 * @param key made with the form: what is sent twice is saved once
 */
record StillTrueForm(List<String> practice, CreationKey key) {

    /** Everything that is open and had an answer in the cycle before. */
    static StillTrueForm of(TopicQuestions page) {
        return new StillTrueForm(
                page.mayStillHold().stream()
                        .map(it -> it.practice().key().slug())
                        .toList(),
                CreationKey.next());
    }

    boolean holds(Question question) {
        return practice.contains(question.practice().key().slug());
    }

    /** The key of one answer. */
    UUID keyOf(Question question) {
        String name = key.value() + question.practice().key().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
