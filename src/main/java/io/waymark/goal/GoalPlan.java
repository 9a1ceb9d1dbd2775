package io.waymark.goal;

import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted with a goal.
 *
 * @param statement one sentence, 1 to 200 characters
 * @param why possibly empty, at most 1,000 characters
 * @param theme key of one of the edition's goal themes
 * @param owner who answers for it in the business; null where nobody does
 * @param horizon until when it should be reached; null where nobody said
 */
public record GoalPlan(
        String statement,
        String why,
        String theme,
        @Nullable PersonId owner,
        @Nullable LocalDate horizon) {

    public GoalPlan {
        statement = statement.strip();
        why = why.strip();
    }

    /** The values by field, in text; what is not named is empty. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("statement", statement);
        fields.put("why", why);
        fields.put("theme", theme);
        fields.put("owner", owner == null ? "" : owner.toString());
        fields.put("horizon", horizon == null ? "" : horizon.toString());
        return fields;
    }
}
