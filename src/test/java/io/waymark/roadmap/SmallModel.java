package io.waymark.roadmap;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Source;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An edition with one topic, "Release", whose practices are written down in a line each. */
public final class SmallModel {

    public static final TopicKey RELEASE = new TopicKey("technology.release");

    private SmallModel() {}

    public static PracticeKey key(String slug) {
        return RELEASE.practice(slug);
    }

    /** An ordinary practice: Level 2, risk 3, 10 person-days. */
    public static Practice practice(String slug, String... requires) {
        return practice(slug, 2, 3, false, new Effort(10, 10, 10), requires);
    }

    public static Practice practice(
            String slug, int level, int risk, boolean obligation, Effort effort, String... requires) {
        return new Practice(
                key(slug),
                level,
                slug,
                slug + "?",
                "",
                new AnswerTexts("", "", "", ""),
                null,
                List.of(),
                risk,
                obligation,
                1,
                List.of(),
                "Technology",
                new Action(
                        "Do " + slug,
                        "",
                        List.of(),
                        List.of(),
                        "Architect",
                        effort,
                        Arrays.stream(requires).map(SmallModel::key).toList()));
    }

    /** The same, recommended without binding. */
    public static Practice recommended(Practice it) {
        return new Practice(
                it.key(),
                it.level(),
                it.title(),
                it.question(),
                it.why(),
                it.answers(),
                null,
                List.of(),
                it.risk(),
                false,
                1,
                List.of(),
                it.source(),
                it.action(),
                new Practice.Traits(false, true, null, null, List.of()));
    }

    public static Topic topic(Map<String, Integer> serves, Practice... practices) {
        return new Topic(RELEASE, "Release", "Technology", null, Map.of(), serves, List.of(), List.of(practices));
    }

    public static Edition edition(Practice... practices) {
        DimensionKey technology = RELEASE.dimension();
        return new Edition(
                new EditionId("small", "1"),
                "Small",
                new Source("", "", "", ""),
                List.of(),
                List.of(1, 2, 3),
                List.of(),
                List.of(),
                List.of(new Dimension(technology, "Technology", "", "", List.of(topic(Map.of(), practices)))));
    }
}
