package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.form.Texts;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lines as answers to the questions of a member; each row has one effect. */
final class AnswerReading {

    private final Mine mine;
    private final AnswerWords words;
    private final Collection<Edition> editions;
    private final Map<String, Integer> versions;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param versions of the member's answers when the file left, as far as it remembers any */
    AnswerReading(Mine mine, AnswerWords words, Collection<Edition> editions, Map<String, Integer> versions) {
        this.mine = mine;
        this.words = words;
        this.editions = editions;
        this.versions = versions;
    }

    static SheetTable<AnswerColumn> table(List<SheetLine> lines, AnswerWords words) {
        return SheetTable.headedByFirst(lines, words.columns(), AnswerColumn::needed, AnswerColumn::read);
    }

    /** What lines hold below the row that names the columns. */
    ReadAnswers of(List<SheetLine> lines) {
        SheetTable<AnswerColumn> table = table(lines, words);
        if (!table.has(AnswerColumn.KEY) || !table.has(AnswerColumn.ANSWER)) {
            return ReadAnswers.unreadable(table.faults());
        }
        List<SheetFault> faults = AnswerWords.BUDGET.check(table.lines());
        return faults.isEmpty() ? of(table) : ReadAnswers.unreadable(faults);
    }

    private ReadAnswers of(SheetTable<AnswerColumn> table) {
        List<AnswerEffect> effects = table.lines().stream()
                .map(it -> AnswerEntry.of(it, table))
                .filter(it -> !it.idle())
                .map(this::effect)
                .toList();
        return new ReadAnswers(true, table.faults(), effects);
    }

    private AnswerEffect effect(AnswerEntry entry) {
        List<SheetFault> faults = new ArrayList<>(entry.faults());
        String key = entry.cell(AnswerColumn.KEY);
        Practice practice = mine.practice(key).orElse(null);
        if (practice == null && !entry.refused(words.of(AnswerColumn.KEY))) {
            faults.add(stray(entry.line(), key));
        }
        Integer before = key.isEmpty() ? null : seen.putIfAbsent(key, entry.line());
        if (before != null) {
            faults.add(at(entry.line(), key, "KEY.twice", before, entry.line()));
        }
        AnswerContent now = practice == null ? AnswerContent.EMPTY : mine.content(practice.key());
        AnswerContent becomes = Wish.over(now, entry, words, faults);
        return practice == null || !faults.isEmpty()
                ? new AnswerEffect.Unreadable(entry.line(), key, practice, faults)
                : effect(entry, practice, now, becomes);
    }

    private AnswerEffect effect(AnswerEntry entry, Practice practice, AnswerContent now, AnswerContent becomes) {
        if (entry.blank()
                && (now.rating() == null || entry.cell(AnswerColumn.CONFIDENCE).isEmpty())) {
            return new AnswerEffect.Blank(entry.line(), practice, now);
        }
        if (becomes.equals(asASheetHolds(now))) {
            return new AnswerEffect.Unchanged(entry.line(), practice, becomes);
        }
        Integer left = versions.get(practice.key().value());
        return left == null || left == mine.version(practice.key())
                ? new AnswerEffect.Change(entry.line(), practice, now, becomes)
                : new AnswerEffect.Outrun(entry.line(), practice, now, becomes);
    }

    private static AnswerContent asASheetHolds(AnswerContent saved) {
        return new AnswerContent(
                saved.rating(), Texts.clean(saved.reason()), saved.confidence(), Texts.clean(saved.note()));
    }

    /** Why a key is none of the member's questions. */
    private SheetFault stray(int line, String key) {
        if (key.isEmpty()) {
            return at(line, key, "KEY.missing");
        }
        if (mine.edition().practice(new PracticeKey(key)).isPresent()) {
            return at(line, key, "KEY.not-yours", key);
        }
        Edition other = otherEdition(key);
        return other == null
                ? at(line, key, "KEY.unknown", key)
                : at(
                        line,
                        key,
                        "KEY.other-edition",
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

    private SheetFault at(int line, String key, String message, Object... details) {
        return SheetFault.at(line, words.of(AnswerColumn.KEY), key, "answersheet.problem." + message, details);
    }
}
