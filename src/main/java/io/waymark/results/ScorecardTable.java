package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.figure.Figures;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Range;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import io.waymark.sheet.OutgoingTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A scorecard as a table that leaves. Shares are from 0 to 1; where nobody answered anything there is no figure. */
@Component
public class ScorecardTable {

    private static final int DECIMALS = 4;

    private final ChartWords words;

    ScorecardTable(ChartWords words) {
        this.words = words;
    }

    /** A row a dimension, followed by one for each of its topics. */
    public OutgoingTable of(Scorecard card) {
        return new OutgoingTable(
                words.say("results.title"),
                headings(
                        "dimension", "topic", "level", "low", "high", "target", "index", "missing", "open", "withheld"),
                card.dimensions().stream()
                        .flatMap(it -> Stream.concat(
                                Stream.of(row(it)), it.topics().stream().map(topic -> row(it, topic))))
                        .toList());
    }

    private static List<Object> row(DimensionScore it) {
        boolean known = it.applicable() && !it.untouched();
        return row(
                it.dimension().title(),
                "",
                known,
                it.level(),
                it.target(),
                it.index(),
                it.distance(),
                it.open(),
                it.withheld());
    }

    private static List<Object> row(DimensionScore of, TopicScore it) {
        boolean known = it.applicable() && !it.untouched();
        return row(
                of.dimension().title(),
                it.topic().title(),
                known,
                it.level(),
                it.target(),
                it.index(),
                it.distance(),
                it.open(),
                it.withheld());
    }

    private static List<Object> row(
            String dimension,
            String topic,
            boolean known,
            LevelRange level,
            int target,
            Range index,
            Range missing,
            int open,
            int withheld) {
        return List.of(
                dimension,
                topic,
                known ? BigDecimal.valueOf(level.now()) : "",
                known ? BigDecimal.valueOf(level.low()) : "",
                known ? BigDecimal.valueOf(level.high()) : "",
                BigDecimal.valueOf(target),
                known ? Figures.rounded(index.now(), DECIMALS) : "",
                known ? Figures.rounded(missing.now(), DECIMALS) : "",
                BigDecimal.valueOf(open),
                BigDecimal.valueOf(withheld));
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns).map(it -> words.say("results.table." + it)).toList();
    }
}
