package io.waymark.measurement;

import io.waymark.figure.Figures;
import io.waymark.organisation.Member;
import io.waymark.sheet.CsvText;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.SheetOrigin;
import io.waymark.sheet.WorkbookTab;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes figures with who recorded them and when: by that the portal knows what changed since, when it reads them again. In a
 * workbook values are numbers and days are days, to be computed with.
 */
@Component
public class MeasurementFile {

    private static final List<String> COLUMNS = List.of("KPI", "DAY", "VALUE", "NOTE", "UNIT", "WHO", "WHEN");

    /** Rows that are held in memory before they leave. */
    private static final int ROWS = 1_000;

    private final MessageSource words;
    private final Clock clock;

    MeasurementFile(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public CsvText csv(List<FigureLine> lines) {
        CsvText text = new CsvText(headings());
        lines.stream().map(MeasurementFile::cells).forEach(text::line);
        return text;
    }

    /** @param only the KPI that all of them are of; null where each names its own */
    public void workbook(Member member, @Nullable Measure only, List<FigureLine> lines, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, say("site.name"), "1.0")) {
            WorkbookTab tab = new WorkbookTab(workbook, say("measurement.sheet.tab"));
            tab.widths(34, 12, 14, 48, 16, 22, 22);
            tab.headings(headings());
            for (int row = 0; row < lines.size(); row++) {
                FigureLine it = lines.get(row);
                tab.row(List.of(it.kpi(), it.day(), Figures.exact(it.value()), it.note(), it.unit(), it.who(), at(it)));
                if (row % ROWS == 0) {
                    tab.flush();
                }
            }
            tab.finish();
            WorkbookTab.remember(workbook, origin(member, only));
        }
    }

    /** By this the file is known when it comes back. What was saved since it left, its rows tell themselves. */
    private SheetOrigin origin(Member member, @Nullable Measure only) {
        return SheetOrigin.of(
                member,
                only == null ? null : only.id().value(),
                only == null ? say("measurement.sheet.tab") : only.title(),
                clock.instant(),
                Map.of());
    }

    private List<String> headings() {
        return COLUMNS.stream().map(it -> say("measurement.column." + it)).toList();
    }

    private String say(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static List<SheetCell> cells(FigureLine it) {
        return List.of(
                SheetCell.ofWords(it.kpi()),
                SheetCell.ofFigure(it.day().toString()),
                SheetCell.ofFigure(Figures.typed(it.value())),
                SheetCell.ofWords(it.note()),
                SheetCell.ofWords(it.unit()),
                SheetCell.ofWords(it.who()),
                SheetCell.ofFigure(at(it)));
    }

    /** To the second. */
    private static String at(FigureLine line) {
        return line.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
