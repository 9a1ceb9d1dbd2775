package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Journey;
import io.waymark.content.Practice;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.sheet.SheetOrigin;
import io.waymark.sheet.WorkbookTab;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/**
 * Writes questions and answers as a workbook. The columns that people fill in stay text when they are edited: what looks like
 * a formula is never computed.
 */
@Component
class AnswersWorkbook {

    private final AnswerWords words;
    private final AnswerGuide guide;
    private final Clock clock;

    AnswersWorkbook(AnswerWords words, Clock clock) {
        this.words = words;
        this.guide = new AnswerGuide(words);
        this.clock = clock;
    }

    /** A name that tells one download from another. */
    String name(Mine mine) {
        return words.say(
                "answersheet.file", mine.assessment().title(), mine.assessment().unitName());
    }

    void write(Mine mine, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, words.say("site.name"), "1.0")) {
            WorkbookTab answers = new WorkbookTab(workbook, words.say("answersheet.tab.answers"));
            WorkbookTab scale = new WorkbookTab(workbook, words.say("answersheet.tab.scale"));
            answers(mine, answers, scale);
            guide.scale(scale);
            guide.examples(mine, new WorkbookTab(workbook, words.say("answersheet.tab.examples")));
            guide.about(mine, new WorkbookTab(workbook, words.say("answersheet.tab.about")), clock.instant());
            WorkbookTab.remember(workbook, origin(mine));
        }
    }

    /** By this the file is known when it comes back, and what was saved since it left. */
    private SheetOrigin origin(Mine mine) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        mine.steps().stream()
                .flatMap(it -> it.practices().stream())
                .forEach(it -> versions.put(it.key().value(), mine.version(it.key())));
        return SheetOrigin.of(
                mine.member(),
                mine.assessment().id().value(),
                mine.assessment().title() + ", " + mine.assessment().unitName(),
                clock.instant(),
                versions);
    }

    private void answers(Mine mine, WorkbookTab tab, WorkbookTab scale) throws IOException {
        tab.widths(34, 16, 20, 7, 34, 48, 16, 30, 12, 48);
        tab.headings(Arrays.stream(AnswerColumn.values()).map(words::of).toList());
        String title = words.say("answersheet.choose.title");
        String text = words.say("answersheet.choose.text");
        tab.oneOf(AnswerColumn.ANSWER.ordinal(), mine.count(), scale.list(0, Rating.values().length), title, text);
        tab.oneOf(AnswerColumn.CONFIDENCE.ordinal(), mine.count(), scale.list(2, Confidence.SAID.size()), title, text);
        for (Journey.Step step : mine.steps()) {
            for (Practice practice : step.practices()) {
                tab.row(cells(mine, step, practice));
            }
            tab.toFillIn(AnswerColumn.ANSWER.ordinal(), AnswerColumn.NOTE.ordinal());
            tab.flush();
        }
        tab.finish();
    }

    private List<String> cells(Mine mine, Journey.Step step, Practice practice) {
        AnswerContent content = mine.content(practice.key());
        Rating rating = content.rating();
        return List.of(
                practice.key().value(),
                step.dimension().title(),
                step.topic().title(),
                String.valueOf(practice.level()),
                practice.title(),
                practice.question(),
                rating == null ? "" : words.of(rating),
                content.reason(),
                rating == null || content.confidence() == Confidence.NOT_SAID ? "" : words.of(content.confidence()),
                content.note());
    }
}
