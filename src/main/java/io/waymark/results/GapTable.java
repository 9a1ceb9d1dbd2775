package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.figure.Figures;
import io.waymark.scoring.Gap;
import io.waymark.sheet.OutgoingTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gaps as a table that leaves. What is missing is a share from 0 to 1. */
@Component
public class GapTable {

    private static final int DECIMALS = 4;

    private final ChartWords words;

    GapTable(ChartWords words) {
        this.words = words;
    }

    /** A row a gap, in the order that is given. */
    public OutgoingTable of(List<Gap> gaps) {
        return new OutgoingTable(
                words.say("gaps.title"),
                headings(
                        "key",
                        "dimension",
                        "topic",
                        "level",
                        "practice",
                        "rating",
                        "risk",
                        "obligation",
                        "missing",
                        "days"),
                gaps.stream().map(this::row).toList());
    }

    private List<Object> row(Gap it) {
        double days = it.practice().action().effort().mean() * it.missing();
        return List.of(
                it.practice().key().value(),
                it.dimension().title(),
                it.topic().title(),
                BigDecimal.valueOf(it.practice().level()),
                it.practice().title(),
                words.say("results.rating." + it.rated().rating()),
                BigDecimal.valueOf(it.practice().risk()),
                it.practice().obligation() ? words.say("results.table.yes") : "",
                Figures.rounded(it.missing(), DECIMALS),
                Figures.rounded(days, DECIMALS));
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns).map(it -> words.say("results.table." + it)).toList();
    }
}
