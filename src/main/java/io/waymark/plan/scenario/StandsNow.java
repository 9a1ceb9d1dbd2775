package io.waymark.plan.scenario;

import io.waymark.plan.PlanGround;
import io.waymark.roadmap.InitiativeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an adoption was seen to rest on: how all that it would change stands, which plan is accepted, and when each initiative would
 * end. A form carries it as text, so that what moved since can be shown on both sides.
 *
 * @param facts by what they are of: {@code <kind>.<id>}, {@code PLAN}, {@code ENDS.<card>}
 */
record StandsNow(Map<String, String> facts) {

    static final String PLAN = "PLAN";
    static final String ENDS = "ENDS.";

    static StandsNow of(PlanGround ground, List<Amendment> amendments, Map<InitiativeId, LocalDate> ends) {
        Map<String, String> facts = new TreeMap<>();
        amendments.forEach(it -> facts.put(it.key(), it.before()));
        facts.put(PLAN, String.valueOf(ground.standing()));
        ends.forEach((card, day) -> facts.put(ENDS + card, day.toString()));
        return new StandsNow(facts);
    }

    /** Reads {@link #text}; lines that are none are left out. */
    static StandsNow parse(String text) {
        return new StandsNow(text.lines()
                .map(it -> it.split("=", 2))
                .filter(it -> it.length == 2)
                .collect(Collectors.toMap(it -> it[0], it -> it[1], (one, other) -> other, TreeMap::new)));
    }

    String text() {
        return facts.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Of what this and the other say something else, or only one says anything. */
    Set<String> apartFrom(StandsNow other) {
        Set<String> all = new TreeSet<>(facts.keySet());
        all.addAll(other.facts.keySet());
        all.removeIf(it -> facts.getOrDefault(it, "").equals(other.facts.getOrDefault(it, "")));
        return all;
    }
}
