package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentProblem;
import java.util.Map;
import java.util.Objects;

/** An edition whose files are sound one by one, beside the files that it was read from. */
record Draft(ContentDocument frame, Map<TopicKey, ContentDocument> topics, Edition edition) {

    static Draft of(ContentDocument frame, Map<TopicKey, ContentDocument> topics) {
        var edition = EditionMapping.edition(
                frame.root(), key -> Draft.document(topics, key).root());
        return new Draft(frame, topics, edition);
    }

    /** @param pointer within the practice, {@code /action/requires/0} */
    ContentProblem problem(PracticeKey practice, String pointer, String reason) {
        var document = document(topics, practice.topic());
        var place = document.entries("/practices").stream()
                .filter(entry -> document.text(entry + "/key").equals(practice.slug()))
                .findFirst()
                .orElse("");
        return document.problem(place + pointer, "practice " + practice.slug() + ": " + reason);
    }

    /** @param pointer within the topic, {@code /practices} */
    ContentProblem problem(TopicKey topic, String pointer, String reason) {
        return document(topics, topic).problem(pointer, reason);
    }

    private static ContentDocument document(Map<TopicKey, ContentDocument> topics, TopicKey key) {
        return Objects.requireNonNull(topics.get(key), () -> "No file of " + key);
    }
}
