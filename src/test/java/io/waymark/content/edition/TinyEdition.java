package io.waymark.content.edition;

import static java.util.stream.Collectors.joining;

import io.waymark.content.Edition;
import io.waymark.content.file.ContentFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The smallest valid edition: five dimensions of one topic with five practices; each test breaks one thing in it. */
record TinyEdition(String version, Map<String, String> texts) {

    private static final Map<String, String> DIMENSIONS = Map.of(
            "business-outcomes", "Business Outcomes",
            "people", "People",
            "process", "Process",
            "policy", "Policy",
            "technology", "Technology");

    static TinyEdition valid() {
        return valid("1.0");
    }

    static TinyEdition valid(String version) {
        var texts = new TreeMap<String, String>();
        texts.put("edition.yaml", frame(version));
        DIMENSIONS.forEach((key, heading) -> texts.put(key + "/basics.yaml", topic(key, heading)));
        return new TinyEdition(version, texts);
    }

    /** A valid edition that lists the roles which own its actions: each "Platform lead" is one of twelve. */
    static TinyEdition withOwners(String version) {
        var edition = valid(version);
        var roles = Stream.iterate(1, number -> number + 1)
                .limit(12)
                .map("  - { key: role-%1$d, title: Role %1$d }\n"::formatted)
                .collect(joining());
        var texts = new TreeMap<String, String>();
        edition.texts.forEach((file, text) -> texts.put(file, text.replace("owner: Platform lead", "owner: role-1")));
        texts.put("edition.yaml", edition.text("edition.yaml").replace("outline:", "owners:\n" + roles + "outline:"));
        return new TinyEdition(version, texts);
    }

    /** Which practices of the version before became which: all of them the same. */
    TinyEdition sameAs(String before) {
        return withFile(
                "changes.yaml",
                "from: \"%s\"\nchanges:\n%s"
                        .formatted(
                                before,
                                read().practices().stream()
                                        .map(it -> change(
                                                "same",
                                                it.key().value(),
                                                it.key().value()))
                                        .collect(joining())));
    }

    static String change(String kind, String from, String to) {
        return "  - { kind: %s, from: [%s], to: [%s], why: Because the tiny model says so. }\n"
                .formatted(kind, from, to);
    }

    /** The same with the first such text changed. */
    TinyEdition with(String file, String old, String now) {
        var before = text(file);
        int start = before.indexOf(old);
        return withFile(file, before.substring(0, start) + now + before.substring(start + old.length()));
    }

    TinyEdition withFile(String file, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(file, text);
        return new TinyEdition(version, changed);
    }

    /** The same with one more practice at the end of a topic. */
    TinyEdition withPractice(String file, String key, int level, String heading) {
        return withFile(file, text(file) + practice(key, level, heading));
    }

    /** The same without the practice of this key in a topic. */
    TinyEdition without(String file, String key) {
        int start = text(file).indexOf("  - key: " + key + "\n");
        int end = text(file).indexOf("  - key: ", start + 1);
        return withFile(file, text(file).substring(0, start) + text(file).substring(end));
    }

    TinyEdition without(String file) {
        var changed = new TreeMap<>(texts);
        changed.remove(file);
        return new TinyEdition(version, changed);
    }

    String text(String file) {
        return Optional.ofNullable(texts.get(file)).orElseThrow();
    }

    List<EditionFolder> folders() {
        return EditionFolder.among(texts.entrySet().stream()
                .map(entry -> new ContentFile("tiny/" + version + "/" + entry.getKey(), entry.getValue()))
                .toList());
    }

    Edition read() {
        return EditionReader.read(folders().getFirst());
    }

    /** The line, from 1, on which a text first stands in a file. */
    int line(String file, String text) {
        var before = text(file).substring(0, text(file).indexOf(text));
        return before.split("\n", -1).length;
    }

    private static String frame(String version) {
        return """
                model: tiny
                version: "%s"
                title: Tiny maturity model
                source: { title: Tiny, url: "https://example.org/", publisher: Nobody, licence: Apache-2.0 }
                levels:
                %sasked: [1, 2, 3]
                goal_themes:
                %soutline: [%s]
                dimensions:
                %s""".formatted(version, levels(), themes(), String.join(", ", DIMENSIONS.values()), dimensions());
    }

    private static String levels() {
        return Stream.of(1, 2, 3, 4, 5)
                .map(
                        "  - { number: %d, name: Level, summary: What one sees on this level of the tiny model. }\n"
                                ::formatted)
                .collect(joining());
    }

    private static String themes() {
        return Stream.of("speed", "scale", "cost", "innovation", "customer", "risk")
                .map("  - { key: %s, title: Theme, meaning: What this kind of goal is good for. }\n"::formatted)
                .collect(joining());
    }

    private static String dimensions() {
        return DIMENSIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> """
                          - key: %s
                            title: %s
                            question: How do you do in this dimension?
                            summary: What this dimension of the tiny model is about, in a sentence that is long enough.
                            topics: [basics]
                        """.formatted(entry.getKey(), entry.getValue()))
                .collect(joining());
    }

    private static String topic(String dimension, String heading) {
        return """
                key: %s.basics
                title: Basics
                source: %s
                summaries:
                %sserves: { speed: 1, scale: 2, cost: 0, innovation: 0, customer: 3, risk: 1 }
                kpis:
                  - key: lead-time
                    title: Lead time
                    meaning: How long a customer waits for a change.
                    formula: Days from commit to production
                    unit: days
                    direction: lower
                practices:
                %s""".formatted(dimension, heading, summaries(), practices(heading));
    }

    private static String summaries() {
        return Stream.of(1, 2, 3, 4, 5)
                .map("  \"%d\": What one sees on walking into this topic of the tiny model at this level.\n"::formatted)
                .collect(joining());
    }

    private static String practices(String heading) {
        return practice("first", 1, heading)
                + practice("second", 2, heading)
                + practice("third", 2, heading)
                + practice("fourth", 3, heading)
                + practice("fifth", 3, heading);
    }

    private static String practice(String key, int level, String heading) {
        return """
                  - key: %1$s
                    level: %2$d
                    title: The %1$s thing is done
                    question: Do you do the %1$s thing everywhere?
                    why: Without it something breaks at night, and nobody knows where to look for it.
                    answers:
                      not: Nobody does the %1$s thing.
                      partly: Some teams do the %1$s thing.
                      largely: Most teams do the %1$s thing.
                      fully: All teams do the %1$s thing.
                    evidence:
                      - A page that shows it
                    risk: 3
                    source: %3$s
                    action:
                      title: Do the %1$s thing
                      outcome: All teams do the %1$s thing without asking.
                      steps:
                        - Write down what it is
                        - Do it everywhere
                      done_when:
                        - The page shows all teams
                      owner: Platform lead
                      effort: { optimistic: 2, likely: 5, pessimistic: 12 }
                      requires: [] # of %1$s
                """.formatted(key, level, heading);
    }
}
