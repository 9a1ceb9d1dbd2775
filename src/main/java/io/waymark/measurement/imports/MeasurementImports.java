package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import io.waymark.goal.KpiId;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
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
    private final ImportPreviews previews;
    private final ImportDrafts drafts;

    MeasurementImports(Measures kpis, ImportPreviews previews, ImportDrafts drafts) {
        this.kpis = kpis;
        this.previews = previews;
        this.drafts = drafts;
    }

    /** The form, with the rows of an earlier try where they are still kept. */
    ModelAndView ask(Member member, @Nullable KpiId kpi, String from) {
        member.must(Right.RECORD_MEASUREMENTS);
        Measure only = only(member, kpi);
        Optional<Draft> earlier = draft(member, from);
        return new ImportPage(
                        member,
                        only,
                        earlier.map(Draft::rows).orElse(""),
                        earlier.map(Draft::numbers).orElse(Decimals.Style.ANY),
                        false,
                        List.of())
                .show();
    }

    /** Keeps rows that can be read and shows what they would do; others come back with what is wrong. */
    ModelAndView take(Member member, @Nullable KpiId kpi, Brought brought, RedirectAttributes next) {
        member.must(Right.RECORD_MEASUREMENTS);
        Measure only = only(member, kpi);
        return switch (brought.text()) {
            case FileText.Refused it -> refused(member, only, brought, List.of(Problem.ofSheet(it.message())));
            case FileText.Text it -> {
                Draft draft = Draft.of(kpi, Source.withOneKindOfLineEnd(it.text()), brought.style());
                Preview preview = previews.of(member, draft);
                yield preview.problems().isEmpty()
                        ? kept(member, preview, it.guessed(), next)
                        : refused(member, only, brought, preview.problems());
            }
        };
    }

    private ModelAndView kept(Member member, Preview preview, boolean guessed, RedirectAttributes next) {
        drafts.keep(member, preview.draft());
        if (!preview.right()) {
            return PreviewPage.refused(member, preview).show().addObject("guessed", guessed);
        }
        next.addFlashAttribute("guessed", guessed);
        return new ModelAndView("redirect:" + preview.draft().path(member.slug()));
    }

    private static ModelAndView refused(Member member, @Nullable Measure kpi, Brought brought, List<Problem> problems) {
        return new ImportPage(member, kpi, brought.rows(), brought.style(), brought.ofFile(), problems).show();
    }

    private @Nullable Measure only(Member member, @Nullable KpiId kpi) {
        return kpi == null ? null : kpis.of(member, kpi);
    }

    private Optional<Draft> draft(Member member, String id) {
        try {
            return Optional.of(drafts.of(member, new ImportId(UUID.fromString(id))));
        } catch (IllegalArgumentException | NotFound e) {
            return Optional.empty();
        }
    }
}
