package io.waymark.measurement.imports;

import io.waymark.figure.DayOrder;
import io.waymark.goal.KpiId;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetSource;
import io.waymark.sheet.SheetTable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody brought against what stands; writes nothing. Two statements, whatever the number of rows. */
@Component
class FigurePreviews {

    private final Measures kpis;
    private final StandingFigures standing;
    private final FigureColumns columns;
    private final Clock clock;

    FigurePreviews(Measures kpis, StandingFigures standing, FigureColumns columns, Clock clock) {
        this.kpis = kpis;
        this.standing = standing;
        this.columns = columns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FigurePreview of(Member member, SheetDraft draft) {
        List<Measure> all = kpis.all(member);
        Measure only = all.stream()
                .filter(it -> it.id().value().equals(draft.about()))
                .findFirst()
                .orElse(null);
        return switch (columns.reader().ofText(draft.rows())) {
            case SheetSource.Unread it -> FigurePreview.refused(draft, only, List.of(it.fault()));
            case SheetSource.Lines it -> of(member, draft, it, KpiNames.of(all, only));
        };
    }

    /** Which column stands where: as headings say, in any order, or in the usual order where there are none. */
    SheetTable<FigureColumn> table(List<SheetLine> lines, boolean ofOneKpi) {
        return SheetTable.headed(lines, columns.names(), it -> it.needed(ofOneKpi), it -> it.usual(ofOneKpi))
                .orElseGet(() -> SheetTable.inOrder(
                        lines,
                        FigureColumn.class,
                        Arrays.stream(FigureColumn.values())
                                .filter(it -> it.usual(ofOneKpi))
                                .toList()));
    }

    private FigurePreview of(Member member, SheetDraft draft, SheetSource.Lines source, KpiNames names) {
        SheetTable<FigureColumn> table = table(source.lines(), draft.about() != null);
        List<SheetFault> faults = new ArrayList<>(table.faults());
        faults.addAll(columns.reader().budget().check(table.lines()));
        if (!faults.isEmpty()) {
            return FigurePreview.refused(draft, names.only(), faults);
        }
        List<String> days = table.lines().stream()
                .map(it -> table.in(it, FigureColumn.DAY).shown())
                .toList();
        DayOrder order = draft.days() == DayOrder.EITHER ? DayOrder.of(days) : draft.days();
        FigureReading reading = new FigureReading(
                table, names, draft.numbers(), order, source.separator(), member.today(clock), columns.names());
        List<FigureOutcome> rows = table.lines().stream().map(reading::of).toList();
        return compared(member, FigurePreview.of(draft, names.only(), UnsureDay.of(days, draft.days())), rows);
    }

    private FigurePreview compared(Member member, FigurePreview preview, List<FigureOutcome> rows) {
        Set<KpiId> about = rows.stream()
                .filter(FigureOutcome.Entered.class::isInstance)
                .map(it -> ((FigureOutcome.Entered) it).entry().kpi().id())
                .collect(Collectors.toSet());
        Map<Spot, StandingFigures.Stated> stands = standing.about(member, about);
        ColumnNames<FigureColumn> names = columns.names();
        List<FigureEffect> effects = new FigureComparison(stands, names).of(rows);
        return preview.with(effects, new FigureCourse(stands, effects));
    }
}
