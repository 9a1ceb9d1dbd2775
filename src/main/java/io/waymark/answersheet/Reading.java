package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lines as answers to the questions of a member; each row ends in one result. */
final class Reading {

    private final Mine mine;
    private final SheetWords words;
    private final Collection<Edition> editions;
    private final Map<String, Integer> seen = new HashMap<>();

    Reading(Mine mine, SheetWords words, Collection<Edition> editions) {
        this.mine = mine;
        this.words = words;
        this.editions = editions;
    }

    /** What lines hold; the first names the columns. */
    ReadSheet of(List<Line> lines) {
        if (lines.size() > Limits.ROWS + 1) {
            return ReadSheet.refused(Problem.ofSheet("answersheet.problem.too-many-rows", Limits.ROWS));
        }
        Headings headings = Headings.of(lines.getFirst(), words);
        if (!headings.complete()) {
            return new ReadSheet(headings.problems(), List.of(), List.of());
        }
        List<Entry> entries = lines.stream()
                .skip(1)
                .map(it -> Entry.of(it, headings))
                .filter(it -> !it.idle())
                .toList();
        return new ReadSheet(
                headings.problems(), entries, entries.stream().map(this::result).toList());
    }

    private RowResult result(Entry entry) {
        List<Problem> problems = new ArrayList<>(entry.problems());
        String key = entry.cell(Column.KEY);
        Practice practice = mine.practice(key).orElse(null);
        if (practice == null && !entry.refused(words.of(Column.KEY))) {
            problems.add(stray(entry.row(), key));
        }
        Integer before = key.isEmpty() ? null : seen.putIfAbsent(key, entry.row());
        if (before != null) {
            problems.add(at(entry.row(), "answersheet.problem.KEY.twice", before, entry.row()));
        }
        AnswerContent now = practice == null ? AnswerContent.EMPTY : mine.content(practice.key());
        AnswerContent becomes = Wish.over(now, entry, words, problems);
        return practice == null || !problems.isEmpty()
                ? new RowResult.Wrong(entry.row(), key, practice, problems)
                : result(entry, practice, now, becomes);
    }

    private static RowResult result(Entry entry, Practice practice, AnswerContent now, AnswerContent becomes) {
        if (entry.blank()
                && (now.rating() == null || entry.cell(Column.CONFIDENCE).isEmpty())) {
            return new RowResult.Blank(entry.row(), practice, now);
        }
        return becomes.equals(asASheetHolds(now))
                ? new RowResult.Unchanged(entry.row(), practice, becomes)
                : new RowResult.Change(entry.row(), practice, now, becomes);
    }

    private static AnswerContent asASheetHolds(AnswerContent saved) {
        return new AnswerContent(
                saved.rating(),
                RowText.withOneKindOfLineEnd(saved.reason()),
                saved.confidence(),
                RowText.withOneKindOfLineEnd(saved.note()));
    }

    /** Why a key is none of the member's questions. */
    private Problem stray(int row, String key) {
        if (key.isEmpty()) {
            return at(row, "answersheet.problem.KEY.missing");
        }
        if (mine.edition().practice(new PracticeKey(key)).isPresent()) {
            return at(row, "answersheet.problem.KEY.not-yours", key);
        }
        Edition other = otherEdition(key);
        return other == null
                ? at(row, "answersheet.problem.KEY.unknown", key)
                : at(
                        row,
                        "answersheet.problem.KEY.other-edition",
                        key,
                        other.title(),
                        mine.edition().title());
    }

    private @Nullable Edition otherEdition(String key) {
        return editions.stream()
                .filter(it -> it.practice(new PracticeKey(key)).isPresent())
                .findFirst()
                .orElse(null);
    }

    private Problem at(int row, String message, Object... details) {
        return Problem.at(row, words.of(Column.KEY), message, details);
    }
}
