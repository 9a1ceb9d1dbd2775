package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import io.waymark.measurement.Measure;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form that asks for rows.
 *
 * @param kpi the one that all rows are about; null where they name theirs
 * @param rows as they were pasted
 * @param ofFile whether a file was chosen, which only another file can put right
 */
record ImportPage(
        Member member,
        @Nullable Measure kpi,
        String rows,
        Decimals.Style numbers,
        boolean ofFile,
        List<Problem> problems) {

    ModelAndView show() {
        return new ModelAndView(
                "measurement/import",
                Map.of("page", this),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public String action() {
        return "/orgs/" + member.slug()
                + (kpi == null ? "/measurement-imports" : "/kpis/" + kpi.id() + "/measurements/imports");
    }

    /** The field at which it is put right. */
    public String field() {
        return ofFile ? "file" : "rows";
    }

    public Decimals.Style[] styles() {
        return Decimals.Style.values();
    }
}
