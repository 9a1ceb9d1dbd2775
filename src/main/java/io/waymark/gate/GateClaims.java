package io.waymark.gate;

import io.waymark.assessment.Milestone;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.scoring.LevelRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's latest milestone claims.
 *
 * @param link to the results of its assessment
 */
record GateClaims(String title, LocalDate takenOn, String link, List<OfDimension> dimensions) {

    /** What the milestone claims of one dimension; {@code owner} answered for it, null where nobody was named. */
    record OfDimension(
            DimensionKey key,
            String title,
            LevelRange level,
            @Nullable String owner,
            List<OfTopic> topics) {}

    /** What it claims of a topic. */
    record OfTopic(String title, LevelRange level) {}

    /**
     * What a milestone claims.
     *
     * @param edition of it; empty where nobody has it any more, and keys are names
     * @param owner of a dimension by name, or null
     */
    static GateClaims of(
            Member member,
            Milestone milestone,
            Optional<Edition> edition,
            Function<DimensionKey, @Nullable String> owner) {
        return new GateClaims(
                milestone.title(),
                member.day(milestone.takenAt()),
                "/assessments/" + milestone.assessment() + "/results",
                milestone.figures().dimensions().stream()
                        .map(it -> claim(it, edition, owner.apply(it.key())))
                        .toList());
    }

    private static OfDimension claim(Milestone.Dimension it, Optional<Edition> edition, @Nullable String owner) {
        return new OfDimension(
                it.key(),
                edition.flatMap(its -> its.dimension(it.key()))
                        .map(Dimension::title)
                        .orElse(it.key().value()),
                it.level(),
                owner,
                it.topics().stream().map(topic -> claim(topic, edition)).toList());
    }

    private static OfTopic claim(Milestone.Topic it, Optional<Edition> edition) {
        return new OfTopic(
                edition.flatMap(its -> its.topic(it.key()))
                        .map(Topic::title)
                        .orElse(it.key().value()),
                it.level());
    }
}
