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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final AnswerWords words;
    private final Clock clock;

    AnswersWorkbook(AnswerWords words, Clock clock) {
        this.words = words;
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
            scale(scale);
            examples(mine, new WorkbookTab(workbook, words.say("answersheet.tab.examples")));
            about(mine, new WorkbookTab(workbook, words.say("answersheet.tab.about")));
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

    /** What may stand in a cell; the lists of the first sheet read their choices here. */
    private void scale(WorkbookTab tab) throws IOException {
        tab.widths(18, 60, 16, 60);
        tab.headings(List.of(
                words.of(AnswerColumn.ANSWER),
                words.say("answersheet.scale.meaning"),
                words.of(AnswerColumn.CONFIDENCE),
                words.say("answersheet.scale.meaning")));
        for (Rating rating : Rating.values()) {
            boolean both = rating.ordinal() < Confidence.SAID.size();
            Confidence confidence = Confidence.SAID.get(both ? rating.ordinal() : 0);
            tab.row(List.of(
                    words.of(rating),
                    words.say("answersheet.scale." + rating),
                    both ? words.of(confidence) : "",
                    both ? words.say("answersheet.scale." + confidence) : ""));
        }
        tab.finish();
    }

    /** What each answer looks like, practice by practice. */
    private void examples(Mine mine, WorkbookTab tab) throws IOException {
        tab.widths(34, 34, 40, 40, 40, 40);
        tab.headings(List.of(
                words.of(AnswerColumn.KEY),
                words.of(AnswerColumn.PRACTICE),
                words.of(Rating.NOT),
                words.of(Rating.PARTLY),
                words.of(Rating.LARGELY),
                words.of(Rating.FULLY)));
        for (Journey.Step step : mine.steps()) {
            for (Practice it : step.practices()) {
                tab.row(List.of(
                        it.key().value(),
                        it.title(),
                        it.answers().not(),
                        it.answers().partly(),
                        it.answers().largely(),
                        it.answers().fully()));
            }
            tab.flush();
        }
        tab.finish();
    }

    private void about(Mine mine, WorkbookTab tab) throws IOException {
        tab.widths(22, 80);
        tab.headings(List.of(words.say("answersheet.about.what"), ""));
        tab.row(List.of(
                words.say("answersheet.about.assessment"), mine.assessment().title()));
        tab.row(List.of(words.say("answersheet.about.unit"), mine.assessment().unitName()));
        tab.row(List.of(words.say("answersheet.about.edition"), mine.edition().title()));
        tab.row(List.of(
                words.say("answersheet.about.version"), mine.edition().id().toString()));
        tab.row(List.of(words.say("answersheet.about.at"), TO_THE_MINUTE.format(clock.instant())));
        tab.row(List.of(words.say("answersheet.about.by"), mine.member().name()));
        tab.row(List.of(words.say("answersheet.about.how"), words.say("answersheet.about.how.text")));
        tab.finish();
    }
}
