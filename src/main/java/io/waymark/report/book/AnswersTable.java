package io.waymark.report.book;

import io.waymark.assessment.AllFindings;
import io.waymark.assessment.Answer;
import io.waymark.assessment.page.ChartWords;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.report.board.BoardResult;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Rating;
import io.waymark.scoring.TopicScore;
import io.waymark.sheet.OutgoingTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was answered, as far as the member may know it: what is withheld is named as that, and says nothing more. */
@Component
class AnswersTable {

    private final AllFindings findings;
    private final Members members;
    private final BookTables tables;
    private final ChartWords words;

    AnswersTable(AllFindings findings, Members members, BookTables tables, ChartWords words) {
        this.findings = findings;
        this.members = members;
        this.tables = tables;
        this.words = words;
    }

    /** A row an answer, and one for each practice of which no answer can be told. */
    OutgoingTable of(Member member, BoardResult result) {
        List<Answer> known = findings.of(member, result.assessment().id()).answers();
        Names names = members.roster(member).names();
        return new OutgoingTable(
                words.say("report.table.answers"),
                tables.headings(
                        "key",
                        "dimension",
                        "topic",
                        "level",
                        "practice",
                        "state",
                        "agreed",
                        "respondent",
                        "answer",
                        "confidence",
                        "reason",
                        "note"),
                result.card().dimensions().stream()
                        .flatMap(dimension ->
                                dimension.topics().stream().flatMap(topic -> rows(dimension, topic, known, names)))
                        .toList());
    }

    private Stream<List<Object>> rows(DimensionScore dimension, TopicScore topic, List<Answer> known, Names names) {
        return topic.practices().stream().flatMap(practice -> {
            List<Answer> its = known.stream()
                    .filter(it -> it.given()
                            && it.practice().equals(practice.practice().key()))
                    .toList();
            List<Object> about = about(dimension, topic, practice);
            return its.isEmpty()
                    ? Stream.of(joined(about, List.of("", "", "", "", "")))
                    : its.stream().map(it -> joined(about, said(it, names)));
        });
    }

    private List<Object> about(DimensionScore dimension, TopicScore topic, PracticeScore it) {
        return List.of(
                it.practice().key().value(),
                dimension.dimension().title(),
                topic.topic().title(),
                BigDecimal.valueOf(it.practice().level()),
                it.practice().title(),
                words.say("report.answer-state." + it.state()),
                it.rated() == null ? "" : rating(it.rated().rating()));
    }

    private List<Object> said(Answer it, Names names) {
        Confidence confidence = it.content().confidence();
        return List.of(
                names.of(it.respondent()),
                rating(it.content().rating()),
                confidence == Confidence.NOT_SAID ? "" : words.say("results.confidence." + confidence),
                it.content().reason(),
                it.content().note());
    }

    private String rating(@Nullable Rating rating) {
        return rating == null ? "" : words.say("results.rating." + rating);
    }

    private static List<Object> joined(List<Object> some, List<Object> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
