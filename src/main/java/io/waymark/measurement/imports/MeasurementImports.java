package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import io.waymark.goal.KpiId;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import io.waymark.sheet.SheetForm;
import io.waymark.sheet.SheetSource;
import io.waymark.sheet.SheetTable;
import io.waymark.sheet.SheetUpload;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for rows and takes them in, of one KPI or of many. */
@Component
class MeasurementImports {

    private final Measures kpis;
    private final FigurePreviews previews;
    private final FigureColumns columns;
    private final SheetDrafts drafts;

    MeasurementImports(Measures kpis, FigurePreviews previews, FigureColumns columns, SheetDrafts drafts) {
        this.kpis = kpis;
        this.previews = previews;
        this.columns = columns;
        this.drafts = drafts;
    }

    /** The form, with the rows of an earlier try where they are still kept. */
    ModelAndView ask(Member member, @Nullable KpiId kpi, String from) {
        member.must(Right.RECORD_MEASUREMENTS);
        Measure only = only(member, kpi);
        Optional<SheetDraft> earlier =
                SheetDraftId.find(from).flatMap(it -> drafts.find(member, SheetDraft.Kind.FIGURES, it));
        return page(
                        member,
                        only,
                        earlier.map(SheetForm::of).orElse(SheetForm.EMPTY),
                        earlier.map(SheetDraft::numbers).orElse(Decimals.Style.ANY))
                .show();
    }

    /**
     * Keeps rows that can be read and shows what they would do; others come back with what is wrong.
     *
     * @param numbers how they write numbers, as it was chosen
     */
    ModelAndView take(Member member, @Nullable KpiId kpi, SheetUpload upload, String numbers, RedirectAttributes next) {
        member.must(Right.RECORD_MEASUREMENTS);
        Measure only = only(member, kpi);
        return switch (upload.read(columns.reader())) {
            case SheetSource.Unread it ->
                page(member, only, SheetForm.refused(upload, "", List.of(it.fault())), style(numbers))
                        .show();
            case SheetSource.Lines it -> {
                FigurePreview preview = previews.of(member, draft(only, it, style(numbers)));
                String rows = preview.draft().rows();
                yield preview.faults().isEmpty()
                        ? kept(member, preview, it.guessed(), next)
                        : page(member, only, SheetForm.refused(upload, rows, "", preview.faults()), style(numbers))
                                .show();
            }
        };
    }

    /** Days and values are kept so that they can be read but one way. */
    private SheetDraft draft(@Nullable Measure only, SheetSource.Lines source, Decimals.Style numbers) {
        SheetTable<FigureColumn> table = previews.table(source.lines(), only != null);
        UUID about = only == null ? null : only.id().value();
        String rows = source.text(table, FigureColumn.DAY, FigureColumn.VALUE);
        return SheetDraft.of(SheetDraft.Kind.FIGURES, about, rows, source.style(numbers), source.origin());
    }

    private ModelAndView kept(Member member, FigurePreview preview, boolean guessed, RedirectAttributes next) {
        drafts.keep(member, preview.draft());
        FigurePreviewPage refused = FigurePreviewPage.refused(member, preview);
        if (preview.wrong() > 0 && preview.unsure() == null) {
            return refused.show().addObject("guessed", guessed);
        }
        next.addFlashAttribute("guessed", guessed);
        return new ModelAndView("redirect:" + refused.path());
    }

    private ImportPage page(Member member, @Nullable Measure only, SheetForm form, Decimals.Style numbers) {
        return new ImportPage(member, only, form, numbers, columns.names().listed(it -> it.usual(only != null)));
    }

    private @Nullable Measure only(Member member, @Nullable KpiId kpi) {
        return kpi == null ? null : kpis.of(member, kpi);
    }

    /** What means nothing is the usual. */
    private static Decimals.Style style(String numbers) {
        return Arrays.stream(Decimals.Style.values())
                .filter(it -> it.name().equals(numbers))
                .findFirst()
                .orElse(Decimals.Style.ANY);
    }
}
