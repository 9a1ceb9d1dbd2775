package io.waymark.pulse;

import io.waymark.content.TopicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of several people who took a pulse of the same unit, and what they said. */
record PulseVoice(PulseId pulse, String name, Instant finishedAt, List<PulseAnswer> answers) {

    /** One answer as it is read: with whose it is. */
    record Line(
            PulseId pulse,
            String name,
            Instant finishedAt,
            TopicKey topic,
            @Nullable Integer level,
            int version,
            Instant savedAt) {

        PulseAnswer answer() {
            return new PulseAnswer(topic, level, version, savedAt);
        }
    }

    /** One voice for each pulse, in the order in which they come. */
    static List<PulseVoice> of(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(Line::pulse, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PulseVoice::one)
                .toList();
    }

    private static PulseVoice one(List<Line> lines) {
        Line first = lines.getFirst();
        return new PulseVoice(
                first.pulse(),
                first.name(),
                first.finishedAt(),
                lines.stream().map(Line::answer).toList());
    }
}
