package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Journey;
import io.waymark.content.Practice;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/**
 * Writes questions and answers as a workbook. Every cell is written as text, whatever it begins with, and the columns that
 * people fill in stay text when they are edited: what looks like a formula is never computed.
 */
@Component
class AnswersWorkbook {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final SheetWords words;
    private final Clock clock;

    AnswersWorkbook(SheetWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** A name that tells one download from another. */
    String name(Mine mine) {
        String title = words.say(
                "answersheet.file", mine.assessment().title(), mine.assessment().unitName());
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ".xlsx";
    }

    void write(Mine mine, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, words.say("site.name"), "1.0")) {
            Tab answers = new Tab(workbook, words.say("answersheet.tab.answers"));
            Tab scale = new Tab(workbook, words.say("answersheet.tab.scale"));
            answers(mine, answers, scale);
            scale(scale);
            examples(mine, new Tab(workbook, words.say("answersheet.tab.examples")));
            about(mine, new Tab(workbook, words.say("answersheet.tab.about")));
        }
    }

    private void answers(Mine mine, Tab tab, Tab scale) throws IOException {
        tab.widths(34, 16, 20, 7, 34, 48, 16, 30, 12, 48);
        tab.headings(Arrays.stream(Column.values()).map(words::of).toList());
        tab.oneOf(Column.ANSWER.ordinal(), mine.count(), scale.list(0, Rating.values().length), words);
        tab.oneOf(Column.CONFIDENCE.ordinal(), mine.count(), scale.list(2, Confidence.values().length), words);
        for (Journey.Step step : mine.steps()) {
            for (Practice practice : step.practices()) {
                tab.row(cells(mine, step, practice));
            }
            tab.toFillIn(Column.ANSWER.ordinal(), Column.NOTE.ordinal());
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
                rating == null ? "" : words.of(content.confidence()),
                content.note());
    }

    /** What may stand in a cell; the lists of the first sheet read their choices here. */
    private void scale(Tab tab) throws IOException {
        tab.widths(18, 60, 16, 60);
        tab.headings(List.of(
                words.of(Column.ANSWER),
                words.say("answersheet.scale.meaning"),
                words.of(Column.CONFIDENCE),
                words.say("answersheet.scale.meaning")));
        for (Rating rating : Rating.values()) {
            boolean both = rating.ordinal() < Confidence.values().length;
            Confidence confidence = Confidence.values()[both ? rating.ordinal() : 0];
            tab.row(List.of(
                    words.of(rating),
                    words.say("answersheet.scale." + rating),
                    both ? words.of(confidence) : "",
                    both ? words.say("answersheet.scale." + confidence) : ""));
        }
        tab.finish();
    }

    /** What each answer looks like, practice by practice. */
    private void examples(Mine mine, Tab tab) throws IOException {
        tab.widths(34, 34, 40, 40, 40, 40);
        tab.headings(List.of(
                words.of(Column.KEY),
                words.of(Column.PRACTICE),
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

    private void about(Mine mine, Tab tab) throws IOException {
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
