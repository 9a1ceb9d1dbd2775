package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import io.waymark.measurement.Measure;
import io.waymark.organisation.Member;
import io.waymark.sheet.SheetBudget;
import io.waymark.sheet.SheetForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form that asks for rows.
 *
 * @param kpi the one that all rows are about; null where they name theirs
 * @param columns that rows can have, in words
 */
record ImportPage(Member member, @Nullable Measure kpi, SheetForm form, Decimals.Style numbers, String columns) {

    ModelAndView show() {
        return new ModelAndView(
                "measurement/import",
                Map.of("page", this),
                form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public SheetBudget budget() {
        return FigureColumns.BUDGET;
    }

    public String action() {
        return "/orgs/" + member.slug()
                + (kpi == null ? "/measurement-imports" : "/kpis/" + kpi.id() + "/measurements/imports");
    }

    public Decimals.Style[] styles() {
        return Decimals.Style.values();
    }
}
