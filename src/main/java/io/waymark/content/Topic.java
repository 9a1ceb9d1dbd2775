package io.waymark.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section of a dimension.
 *
 * @param direction set where the source gives a direction rather than a duty: what is not held against an organisation
 * @param summaries level number to what the topic looks like there
 * @param serves goal theme to strength 0-3
 * @param practices in the order in which they are asked, by level
 */
public record Topic(
        TopicKey key,
        String title,
        String source,
        @Nullable String direction,
        Map<Integer, String> summaries,
        Map<String, Integer> serves,
        List<SuggestedKpi> kpis,
        List<Practice> practices) {

    /** What it is called at a level. */
    public String titleAt(int level) {
        return title + ", Level " + level;
    }

    /** The practices at one level, possibly none. */
    public List<Practice> practicesAt(int level) {
        return practices.stream().filter(practice -> practice.level() == level).toList();
    }
}
