package io.waymark.answersheet;

import io.waymark.content.Editions;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetOrigin;
import io.waymark.sheet.SheetSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads sheets against what a member answers; saves nothing. */
@Component
class AnswerPreviews {

    private final AnswerWords words;
    private final Editions editions;

    AnswerPreviews(AnswerWords words, Editions editions) {
        this.words = words;
        this.editions = editions;
    }

    AnswerPreview of(Mine mine, SheetDraft draft) {
        ReadAnswers sheet = switch (words.reader().ofText(draft.rows())) {
            case SheetSource.Unread it -> ReadAnswers.unreadable(List.of(it.fault()));
            case SheetSource.Lines it ->
                new AnswerReading(mine, words, editions.all(), versions(mine, draft)).of(it.lines());
        };
        return new AnswerPreview(mine, draft, sheet, Set.of(), Set.of());
    }

    /** Versions of the member's own answers in this assessment; those of another say nothing of them. */
    private static Map<String, Integer> versions(Mine mine, SheetDraft draft) {
        return draft.origin()
                .filter(it -> it.mismatch(mine.member(), draft.about()) == null)
                .map(SheetOrigin::versions)
                .orElse(Map.of());
    }
}
