package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.EditionMap;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentDocument;
import io.waymark.content.file.ContentFile;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.ContentSchema;
import io.waymark.content.file.ContentYaml;
import io.waymark.content.file.InvalidContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an edition of a folder's files, or says everything that is wrong with them. */
final class EditionReader {

    private final EditionFolder folder;
    private final List<ContentProblem> problems = new ArrayList<>();

    private EditionReader(EditionFolder folder) {
        this.folder = folder;
    }

    /**
     * Checks each file, then, when all are sound, what they say of one another.
     *
     * @throws InvalidContent with all that was found
     */
    static Edition read(EditionFolder folder) {
        return new EditionReader(folder).read();
    }

    /** Reads what was checked when it was published; rules that came later do not undo it. */
    static Edition readPublished(EditionFolder folder) {
        var topics = new HashMap<TopicKey, ContentFile>();
        folder.topicFiles().forEach(file -> topics.put(folder.topic(file), file));
        var frame = ContentYaml.tree(folder.frame().orElseThrow());
        var edition = EditionMapping.edition(
                frame,
                key -> ContentYaml.tree(Optional.ofNullable(topics.get(key)).orElseThrow()));
        return edition.withMap(map(folder));
    }

    private static @Nullable EditionMap map(EditionFolder folder) {
        return folder.changes()
                .map(file -> EditionMapping.map(folder.id(), ContentYaml.tree(file)))
                .orElse(null);
    }

    private Edition read() {
        var frame = frame();
        var topics = topics(frame);
        folder.changes().ifPresent(file -> sound(file, ContentSchema.ofChanges()));
        InvalidContent.refuse(problems);
        var draft = Draft.of(frame.orElseThrow(), topics);
        problems.addAll(RequiresRules.check(draft));
        problems.addAll(LinkRules.check(draft));
        problems.addAll(CoverageRules.check(draft));
        problems.addAll(CoreRules.check(draft));
        InvalidContent.refuse(problems);
        InvalidContent.refuse(RedundantRules.check(draft));
        return draft.edition().withMap(map(folder));
    }

    private Optional<ContentDocument> frame() {
        if (folder.frame().isEmpty()) {
            problems.add(new ContentProblem(folder.framePath(), 1, "is missing"));
        }
        var frame = folder.frame().flatMap(file -> sound(file, ContentSchema.ofEdition()));
        frame.ifPresent(it -> problems.addAll(FrameRules.check(folder, it)));
        return frame;
    }

    private Map<TopicKey, ContentDocument> topics(Optional<ContentDocument> frame) {
        var schema = ContentSchema.ofTopic();
        var topics = new HashMap<TopicKey, ContentDocument>();
        for (var file : folder.topicFiles()) {
            sound(file, schema).ifPresent(topic -> topics.put(folder.topic(file), topic));
        }
        frame.ifPresent(it -> topics.forEach((key, topic) -> problems.addAll(TopicRules.check(topic, key, it.root()))));
        return topics;
    }

    private Optional<ContentDocument> sound(ContentFile file, ContentSchema schema) {
        try {
            var document = ContentDocument.parse(file);
            var found = schema.check(document);
            problems.addAll(found);
            return found.isEmpty() ? Optional.of(document) : Optional.empty();
        } catch (InvalidContent broken) {
            problems.addAll(broken.problems());
            return Optional.empty();
        }
    }
}
