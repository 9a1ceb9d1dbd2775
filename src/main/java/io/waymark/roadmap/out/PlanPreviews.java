package io.waymark.roadmap.out;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetBudget;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetReader;
import io.waymark.sheet.SheetSource;
import io.waymark.sheet.SheetTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rows against the plans that stand; writes nothing. */
@Component
class PlanPreviews {

    static final SheetBudget BUDGET = new SheetBudget(5_000, 2);

    private final Roadmaps roadmaps;
    private final RoadmapRows rows;
    private final ExportWords words;
    private final Clock clock;

    PlanPreviews(Roadmaps roadmaps, RoadmapRows rows, ExportWords words, Clock clock) {
        this.roadmaps = roadmaps;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PlanPreview of(Member member, SheetDraft draft) {
        return switch (reader().ofText(draft.rows())) {
            case SheetSource.Unread it -> PlanPreview.refused(draft, List.of(it.fault()));
            case SheetSource.Lines it -> of(member, draft, table(it.lines()));
        };
    }

    SheetReader reader() {
        ColumnNames<RoadmapColumn> names = names();
        return new SheetReader(
                BUDGET, words.say("roadmap.title"), it -> names.find(it).isPresent());
    }

    /** The columns that are read, in words. */
    String columns() {
        return names().listed(RoadmapColumn::read);
    }

    SheetTable<RoadmapColumn> table(List<SheetLine> lines) {
        ColumnNames<RoadmapColumn> names = names();
        boolean ids = lines.getFirst().cells().stream()
                .anyMatch(it ->
                        names.find(it.shown()).filter(RoadmapColumn.ID::equals).isPresent());
        RoadmapColumn named = ids ? RoadmapColumn.ID : RoadmapColumn.INITIATIVE;
        return SheetTable.headedByFirst(lines, names, it -> it == named, RoadmapColumn::read);
    }

    private ColumnNames<RoadmapColumn> names() {
        return new ColumnNames<>(RoadmapColumn.class, words::heading, it -> List.of(it.name()));
    }

    private PlanPreview of(Member member, SheetDraft draft, SheetTable<RoadmapColumn> table) {
        List<SheetFault> faults = new ArrayList<>(table.faults());
        faults.addAll(BUDGET.check(table.lines()));
        if (!faults.isEmpty()) {
            return PlanPreview.refused(draft, faults);
        }
        LocalDate today = member.today(clock);
        Roadmap roadmap = roadmaps.of(member, new UnitId(Objects.requireNonNull(draft.about())), today);
        List<InitiativeFacts> cards = roadmap.cards().stream().map(Card::facts).toList();
        PlanReading.Read read = new PlanReading(table, cards, rows.choices(member), words).all();
        return new PlanPreview(
                draft, new AddedNeeds(roadmap, Quarter.of(today)).to(read.effects()), read.same(), read.faults());
    }
}
