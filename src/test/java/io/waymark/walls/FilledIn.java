package io.waymark.walls;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** What Ada means where an address or a form of Acme Retail has a name in braces. What changes much is begun where it is named. */
final class FilledIn {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");
    private static final List<String> BEGUN =
            List.of("id", "piece", "decided", "candidate", "first-application", "pulses");

    private final ApplicationContext portal;
    private final Visitor visitor;
    private final Cycle cycle;
    private final Member ada;
    private final PracticeKey practice;
    private final Map<String, String> values;

    FilledIn(ApplicationContext portal, Visitor visitor) {
        this.portal = portal;
        this.visitor = visitor;
        cycle = new Cycle(portal);
        ada = cycle.member("ada", "acme");
        practice = cycle.practices("process").getFirst();
        values = new HashMap<>(Belongings.of(ada, portal).ids());
        BEGUN.forEach(values::remove);
        values.putAll(Belongings.initiative(ada, portal));
        values.put("edition", cycle.edition().id().toString());
        values.put("practice", practice.value());
        values.put("topic", practice.topic().slug());
        values.put("me", ada.person().toString());
        values.put("fay", cycle.member("fay", "acme").person().toString());
    }

    /** The text with everything in place of its names; {@code {uuid}} is another one each time. */
    String in(String text) {
        return NAME.matcher(text).replaceAll(it -> Matcher.quoteReplacement(value(it.group(1))));
    }

    /** All names, with what each stands for. */
    Map<String, String> all() {
        BEGUN.forEach(this::value);
        return Map.copyOf(values);
    }

    private String value(String name) {
        if (name.equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        if (!values.containsKey(name)) {
            begin(name);
        }
        return values.getOrDefault(name, "{" + name + "}");
    }

    private void begin(String name) {
        switch (name) {
            case "id", "piece" -> assess();
            case "decided" -> values.put("decided", BegunChoice.decided(visitor));
            case "candidate", "first-application" -> choose();
            case "pulses" -> ask();
        }
    }

    /** An assessment in which things were said, with a piece of evidence. */
    private void assess() {
        AssessmentId id = cycle.begin(ada, Map.of());
        cycle.save(ada, id, practice, Rating.PARTLY);
        cycle.open(ada, id, practice.topic().dimension());
        Member pete = cycle.member("pete", "acme");
        cycle.assign(ada, id, pete, practice.topic());
        cycle.save(pete, id, practice, Rating.FULLY);
        values.put("id", id.toString());
        values.put("piece", Belongings.of(ada, portal).id("piece"));
        String uses = in("/orgs/acme/assessments/{id}/practices/{practice}/evidence/uses");
        visitor.post(uses, Map.of("piece", values.get("piece")));
    }

    private void choose() {
        BegunChoice choice = BegunChoice.by(visitor, values.getOrDefault("unit", ""));
        values.put("first-application", choice.id());
        values.put("candidate", choice.candidate());
    }

    private void ask() {
        visitor.post("/orgs/acme/pulses", Map.of("unit", values.get("unit")));
        values.put("pulses", Belongings.of(ada, portal).id("pulses"));
    }
}
