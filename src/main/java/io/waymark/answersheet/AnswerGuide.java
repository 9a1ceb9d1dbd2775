package io.waymark.answersheet;

import io.waymark.assessment.Journey;
import io.waymark.content.Practice;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.sheet.WorkbookTab;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The tabs beside the answers: what the words mean, what each answer looks like, and where the file comes from. */
record AnswerGuide(AnswerWords words) {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** What may stand in a cell; the lists of the first sheet read their choices here. */
    void scale(WorkbookTab tab) throws IOException {
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
    void examples(Mine mine, WorkbookTab tab) throws IOException {
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

    void about(Mine mine, WorkbookTab tab, Instant now) throws IOException {
        tab.widths(22, 80);
        tab.headings(List.of(words.say("answersheet.about.what"), ""));
        tab.row(List.of(
                words.say("answersheet.about.assessment"), mine.assessment().title()));
        tab.row(List.of(words.say("answersheet.about.unit"), mine.assessment().unitName()));
        tab.row(List.of(words.say("answersheet.about.edition"), mine.edition().title()));
        tab.row(List.of(
                words.say("answersheet.about.version"), mine.edition().id().toString()));
        tab.row(List.of(words.say("answersheet.about.at"), TO_THE_MINUTE.format(now)));
        tab.row(List.of(words.say("answersheet.about.by"), mine.member().name()));
        tab.row(List.of(words.say("answersheet.about.how"), words.say("answersheet.about.how.text")));
        tab.finish();
    }
}
