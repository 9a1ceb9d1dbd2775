package io.waymark.answersheet;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.Save;
import io.waymark.assessment.SaveResult;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Saves what a preview showed: all of it in one transaction, or nothing. */
@Component
class ReadIn {

    private final MyQuestions questions;
    private final Previews previews;
    private final AssessmentRuns runs;
    private final ActivityRecord activity;
    private final SheetWords words;
    private final Clock clock;

    ReadIn(
            MyQuestions questions,
            Previews previews,
            AssessmentRuns runs,
            ActivityRecord activity,
            SheetWords words,
            Clock clock) {
        this.questions = questions;
        this.previews = previews;
        this.runs = runs;
        this.activity = activity;
        this.words = words;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** All is saved, now or since an earlier try with the same key. */
        record Done(int answers) implements Outcome {}

        /** Something came in between, by name where it was another answer; nothing was saved. */
        record Overtaken(Set<PracticeKey> practices) implements Outcome {}
    }

    /** Looks at the rows once more, as things stand now, and saves them. */
    @Transactional
    Outcome save(Member member, AssessmentId id, Agreed agreed) {
        if (questions.of(member, id) instanceof Mine mine) {
            Preview preview = previews.ofRows(mine, agreed.rows());
            if (preview.problems().isEmpty()) {
                return save(member, mine.assessment(), saves(mine, preview, agreed));
            }
        }
        return new Outcome.Overtaken(Set.of());
    }

    /**
     * One for each row that changes something, or whose answer is another than the preview showed: that one comes too
     * late, or was saved by an earlier try. Two sheets at once save in the same order, so neither locks the other out.
     */
    private static List<Save> saves(Mine mine, Preview preview, Agreed agreed) {
        return preview.results().stream()
                .filter(RowResult.Filled.class::isInstance)
                .map(RowResult.Filled.class::cast)
                .filter(it -> it instanceof RowResult.Change
                        || mine.version(it.practice().key())
                                != agreed.version(it.practice().key()))
                .map(it -> agreed.save(mine.assessment().id(), it.practice().key(), it.becomes()))
                .sorted(Comparator.comparing(Save::practice))
                .toList();
    }

    private Outcome save(Member member, Assessment assessment, List<Save> saves) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<PracticeKey> overtaken = new HashSet<>();
        boolean first = false;
        for (Save save : saves) {
            if (runs.save(member, save, Clock.fixed(now, ZoneOffset.UTC)) instanceof SaveResult.Saved it) {
                first |= !it.retried();
            } else {
                overtaken.add(save.practice());
            }
        }
        if (!overtaken.isEmpty()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Overtaken(overtaken);
        }
        if (first) {
            record(member, assessment, now, saves.size());
        }
        return new Outcome.Done(saves.size());
    }

    /** How many, never which or what: people answer without seeing each other's answers. */
    private void record(Member member, Assessment assessment, Instant now, int answers) {
        activity.add(
                member,
                now,
                "activity.sheet.read",
                "assessment",
                assessment.id().value(),
                Map.of(),
                Map.of("title", words.say("answersheet.answers", answers)));
    }
}
