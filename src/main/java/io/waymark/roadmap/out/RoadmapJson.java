package io.waymark.roadmap.out;

import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A roadmap as JSON, by the names that docs/exports.md describes: the components of these records. */
record RoadmapJson(About about, List<Initiative> initiatives) {

    private static final int FORMAT_VERSION = 1;

    /** Where it comes from. */
    record About(
            String format,
            int version,
            String organisation,
            String unit,
            String model,
            LocalDate asOf,
            String madeBy) {}

    /** A card; null where nothing was said. */
    record Initiative(
            String id,
            int version,
            String url,
            @Nullable Integer place,
            String title,
            Status status,
            @Nullable String reason,
            @Nullable String owner,
            @Nullable String team,
            @Nullable String quarter,
            @Nullable String dimension,
            @Nullable String outcome,
            double personDaysLeft,
            double valueInTenDays,
            List<String> waitsFor,
            List<Action> actions) {}

    record Action(
            String id,
            String title,
            List<String> practices,
            List<Step> steps,
            List<String> doneWhen,
            double personDaysLeft,
            boolean left,
            @Nullable Instant finishedAt) {}

    record Step(String text, boolean done) {}

    static RoadmapJson of(RoadmapExport export, ExportWords words) {
        About about = new About(
                "waymark-roadmap",
                FORMAT_VERSION,
                export.member().organisationName(),
                export.plan().unit(),
                export.plan().edition().toString(),
                export.day(),
                export.member().name());
        return new RoadmapJson(
                about,
                export.cards().stream()
                        .map(it -> initiative(
                                export, it, words.address(export.member().slug(), it)))
                        .toList());
    }

    private static Initiative initiative(RoadmapExport export, Card card, String address) {
        return new Initiative(
                card.id().toString(),
                card.facts().version(),
                address,
                card.rank().orElse(null),
                card.title(),
                card.facts().status(),
                said(card.facts().plan().reason()),
                card.facts().ownerName(),
                card.facts().team() == null ? null : card.facts().team().name(),
                said(Objects.toString(card.facts().target(), "")),
                said(export.plan().dimensionOf(card)),
                said(card.facts().outcome()),
                card.worth().days(),
                card.counts(),
                card.waitsFor().stream().map(it -> it.id().toString()).toList(),
                card.actions().stream().map(RoadmapJson::action).toList());
    }

    private static Action action(PlacedAction action) {
        return new Action(
                action.facts().id().toString(),
                action.facts().title(),
                action.closings().stream()
                        .map(it -> it.practice().key().value())
                        .toList(),
                IntStream.range(0, action.steps().size())
                        .mapToObj(it -> new Step(action.steps().get(it), action.done(it)))
                        .toList(),
                action.doneWhen(),
                action.worth().days(),
                action.left(),
                Optional.ofNullable(action.facts().finished())
                        .map(ActionFacts.Finish::at)
                        .orElse(null));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
