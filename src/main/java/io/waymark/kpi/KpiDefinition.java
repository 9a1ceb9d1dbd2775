package io.waymark.kpi;

import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.GoalId;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that people decide about a KPI. Equal numbers are equal, however many zeros they were written with.
 *
 * @param title 1 to 160 characters
 * @param meaning in plain words, 1 to 1000 characters
 * @param formula how it is counted, 1 to 1000 characters
 * @param unit 1 to 40 characters
 * @param goal the goal that it hangs under; null where nobody said
 * @param topic the topic of the model that it is about, or null
 * @param owner who answers for it; null where nobody does
 * @param source where the figure comes from, at most 400 characters, possibly empty
 */
public record KpiDefinition(
        String title,
        String meaning,
        String formula,
        Nature nature,
        String unit,
        Aim aim,
        Frequency frequency,
        @Nullable GoalId goal,
        @Nullable TopicKey topic,
        @Nullable PersonId owner,
        String source) {

    /** By field, as the record of activity keeps them. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("meaning", meaning);
        fields.put("formula", formula);
        fields.put("nature", nature.name());
        fields.put("unit", unit);
        fields.put("direction", aim.direction().name());
        fields.put("baseline", text(aim.baseline()));
        fields.put("target", text(aim.target()));
        fields.put("low", text(aim.low()));
        fields.put("high", text(aim.high()));
        fields.put("frequency", frequency.name());
        fields.put("goal", text(goal));
        fields.put("topic", text(topic));
        fields.put("owner", text(owner));
        fields.put("source", source);
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
    }
}
