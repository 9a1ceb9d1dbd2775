package io.waymark.roadmap.out;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
            List<JsonAction> actions) {}

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
                card.actions().stream().map(JsonAction::of).toList());
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
