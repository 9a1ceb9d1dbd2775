package io.waymark.dashboard;

import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Parts;
import io.waymark.assessment.Scored;
import io.waymark.assessment.UnderWay;
import io.waymark.content.Editions;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Verification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a member answers and what came of it: five statements, and those of the gate where the ratings stand before it. */
@Component
class OwnTopicReading {

    private static final int NEXT = 5;

    private final ShownUnits units;
    private final Parts parts;
    private final Editions editions;
    private final Clock clock;

    OwnTopicReading(ShownUnits units, Parts parts, Editions editions, Clock clock) {
        this.units = units;
        this.parts = parts;
        this.editions = editions;
        this.clock = clock;
    }

    /** @throws NotFound where the named unit has no assessment, is missing or another tenant's */
    @Transactional(readOnly = true)
    Optional<OwnTopics> of(Member member, @Nullable UnitId named, ChosenUnit chosen) {
        return units.of(member, named, chosen).map(it -> own(member, it));
    }

    private OwnTopics own(Member member, ShownUnit shown) {
        Scored current = current(shown);
        Part part = parts.of(member, current.assessment().id());
        return new OwnTopics(shown, current, part, topics(shown, current, part), next(member, current, part));
    }

    private static Scored current(ShownUnit shown) {
        return Optional.ofNullable(shown.result())
                .flatMap(it -> it.next().map(UnderWay::scored))
                .orElse(shown.told());
    }

    private List<OwnTopic> topics(ShownUnit shown, Scored current, Part part) {
        var edition = editions.find(current.assessment().edition()).orElseThrow(NotFound::new);
        Journey journey = Journey.of(current.assessment().asks(edition), part);
        return current.card().dimensions().stream()
                .flatMap(it -> it.topics().stream())
                .flatMap(score ->
                        journey
                                .step(score.topic().key())
                                .map(step -> new OwnTopic(score, step, shown.signed()))
                                .stream())
                .toList();
    }

    private List<Verification> next(Member member, Scored current, Part part) {
        LocalDate today = member.today(clock);
        var foundations = current.agreed().foundations(it -> member.day(it).isBefore(today.minusYears(1)));
        return part.assignments().isEmpty()
                ? List.of()
                : Stream.of(Verification.next(current.card(), foundations, Integer.MAX_VALUE))
                        .flatMap(List::stream)
                        .filter(it -> part.answers(it.topic().topic().key()))
                        .limit(NEXT)
                        .toList();
    }
}
