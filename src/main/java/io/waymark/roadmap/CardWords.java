package io.waymark.roadmap;

import io.waymark.team.TeamId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people write of a card.
 *
 * @param title at most 200 characters; empty where topic and level tell it
 * @param outcome at most 2000 characters; empty where its actions tell it
 * @param startNotBefore the first day on which anybody can begin; null where nothing is in the way
 * @param team that works it; null where none does
 */
public record CardWords(
        String title,
        String outcome,
        @Nullable LocalDate startNotBefore,
        @Nullable TeamId team) {

    CardWords called(String other) {
        return new CardWords(other, outcome, startNotBefore, team);
    }

    /** The values by field, in text. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("named", title);
        fields.put("outcome", outcome);
        fields.put("startNotBefore", startNotBefore == null ? "" : startNotBefore.toString());
        fields.put("team", team == null ? "" : team.toString());
        return fields;
    }
}
