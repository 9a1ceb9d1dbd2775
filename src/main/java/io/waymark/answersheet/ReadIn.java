package io.waymark.answersheet;

import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Save;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDrafts;
import java.time.Clock;
import java.time.Instant;
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
    private final AnswerPreviews previews;
    private final SheetDrafts drafts;
    private final Answers answers;
    private final ActivityRecord activity;
    private final AnswerWords words;
    private final Clock clock;

    ReadIn(
            MyQuestions questions,
            AnswerPreviews previews,
            SheetDrafts drafts,
            Answers answers,
            ActivityRecord activity,
            AnswerWords words,
            Clock clock) {
        this.questions = questions;
        this.previews = previews;
        this.drafts = drafts;
        this.answers = answers;
        this.activity = activity;
        this.words = words;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** All is saved, now or since an earlier click. */
        record Done(int answers) implements Outcome {}

        /** Something came in between; nothing was saved. */
        record Overtaken(AnswerPreview preview) implements Outcome {}

        /** The assessment takes no answers of the member any more; the rows stay to be copied. */
        record Closed(NoQuestions why, String rows) implements Outcome {}
    }

    /**
     * Looks at the rows once more, as things stand now, and saves them.
     *
     * @throws NotFound where they are missing, old, somebody else's or of another assessment
     */
    @Transactional
    Outcome save(Member member, AssessmentId id, Agreed agreed) {
        SheetDraft draft = drafts.held(member, SheetDraft.Kind.ANSWERS, agreed.draft());
        if (!id.value().equals(draft.about())) {
            throw new NotFound();
        }
        Integer before = draft.saved();
        if (before != null) {
            return new Outcome.Done(before);
        }
        return switch (questions.of(member, id)) {
            case NoQuestions none -> new Outcome.Closed(none, draft.rows());
            case Mine mine -> save(previews.of(mine, draft), agreed);
        };
    }

    private Outcome save(AnswerPreview preview, Agreed agreed) {
        if (!preview.right()) {
            return new Outcome.Overtaken(preview);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Save> saves = saves(preview, agreed);
        Set<PracticeKey> overtaken = new HashSet<>();
        Member member = preview.mine().member();
        for (Save save : saves) {
            if (!(answers.save(member, save, now) instanceof Save.Result.Saved)) {
                overtaken.add(save.practice());
            }
        }
        if (!overtaken.isEmpty()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Overtaken(preview.after(overtaken, agreed.chosen()));
        }
        drafts.finish(member, agreed.draft(), saves.size());
        if (!saves.isEmpty()) {
            record(member, preview.mine().assessment(), now, saves.size());
        }
        return new Outcome.Done(saves.size());
    }

    /**
     * One for each row that changes something, or whose answer is another than the preview showed: that one comes too
     * late. Two sheets at once save in the same order, so neither locks the other out.
     */
    private static List<Save> saves(AnswerPreview preview, Agreed agreed) {
        Mine mine = preview.mine();
        return preview.sheet().effects().stream()
                .filter(AnswerEffect.Filled.class::isInstance)
                .map(AnswerEffect.Filled.class::cast)
                .filter(it -> switch (it) {
                    case AnswerEffect.Change change -> true;
                    case AnswerEffect.Outrun outrun -> agreed.chosen().contains(outrun.line());
                    case AnswerEffect.Unchanged same ->
                        mine.version(same.practice().key())
                                != agreed.version(same.practice().key());
                })
                .map(it -> agreed.save(mine.assessment().id(), it.practice().key(), it.becomes()))
                .sorted(Comparator.comparing(Save::practice))
                .toList();
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
