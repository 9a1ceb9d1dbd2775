package io.waymark.scoring;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.Source;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Map;

/** Editions with no more in them than scoring reads: keys, levels and weights. */
final class SmallEdition {

    private static final AnswerTexts NO_ANSWERS = new AnswerTexts("", "", "", "");
    private static final Action NO_ACTION =
            new Action("", "", List.of(), List.of(), "", new Effort(1, 1, 1), List.of());

    private SmallEdition() {}

    /** An edition of these topics, each dimension where its first topic stands; a topic may have no practice. */
    static Edition of(Sheet sheet) {
        List<Dimension> dimensions = sheet.topics().stream()
                .map(TopicKey::dimension)
                .distinct()
                .map(key -> dimension(key, sheet))
                .toList();
        return new Edition(
                new EditionId("small", "1.0"),
                "Small",
                new Source("", "", "", ""),
                List.of(),
                sheet.asked(),
                List.of(),
                List.of(),
                dimensions);
    }

    private static Dimension dimension(DimensionKey key, Sheet sheet) {
        return new Dimension(
                key,
                key.value(),
                "",
                "",
                sheet.topics().stream()
                        .filter(it -> it.dimension().equals(key))
                        .map(it -> topic(it, sheet))
                        .toList());
    }

    private static Topic topic(TopicKey key, Sheet sheet) {
        return new Topic(
                key,
                key.value(),
                "",
                sheet.directions().contains(key) ? "A direction" : null,
                Map.of(),
                Map.of(),
                List.of(),
                sheet.entries().stream()
                        .filter(it -> it.topic().equals(key))
                        .map(SmallEdition::practice)
                        .toList());
    }

    private static Practice practice(Entry entry) {
        return new Practice(
                entry.key(),
                entry.level(),
                entry.slug(),
                "",
                "",
                NO_ANSWERS,
                null,
                List.of(),
                1,
                entry.is(Entry.Mark.OBLIGATION),
                entry.weight(),
                List.of(),
                "",
                NO_ACTION,
                new Practice.Traits(false, entry.is(Entry.Mark.DIRECTION), null, null, List.of()));
    }
}
