package io.waymark.answersheet;

import io.waymark.assessment.AssessmentId;
import io.waymark.figure.Decimals;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetForm;
import io.waymark.sheet.SheetOrigin;
import io.waymark.sheet.SheetSource;
import io.waymark.sheet.SheetTable;
import io.waymark.sheet.SheetUpload;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for filled sheets, takes them in, and shows what they would do. */
@Component
class AnswerSheets {

    private final MyQuestions questions;
    private final AnswerPreviews previews;
    private final AnswerWords words;
    private final SheetDrafts drafts;

    AnswerSheets(MyQuestions questions, AnswerPreviews previews, AnswerWords words, SheetDrafts drafts) {
        this.questions = questions;
        this.previews = previews;
        this.words = words;
        this.drafts = drafts;
    }

    /** The form, with the rows of an earlier look where they are still kept. */
    ModelAndView ask(Member member, AssessmentId id, String from) {
        return switch (questions.of(member, id)) {
            case Mine mine ->
                page(mine, earlier(member, id, from).map(SheetForm::of).orElse(SheetForm.EMPTY));
            case NoQuestions none -> none.page();
        };
    }

    /** Keeps rows that can be read and shows what they would do; others come back with what is wrong. */
    ModelAndView take(Member member, AssessmentId id, SheetUpload upload, String from, RedirectAttributes next) {
        return switch (questions.of(member, id)) {
            case Mine mine -> take(mine, upload, earlier(member, id, from), next);
            case NoQuestions none -> none.page(upload.rows());
        };
    }

    /**
     * A preview as things stand now.
     *
     * @throws NotFound where it is missing, old, decided on, somebody else's or of another assessment
     */
    ModelAndView show(Member member, AssessmentId id, SheetDraftId draft) {
        SheetDraft kept = earlier(member, id, draft.toString()).orElseThrow(NotFound::new);
        return switch (questions.of(member, id)) {
            case Mine mine -> previews.of(mine, kept).page();
            case NoQuestions none -> none.page(kept.rows());
        };
    }

    private ModelAndView take(Mine mine, SheetUpload upload, Optional<SheetDraft> earlier, RedirectAttributes next) {
        String from = earlier.map(it -> it.id().toString()).orElse("");
        return switch (upload.read(words.reader())) {
            case SheetSource.Unread it -> page(mine, SheetForm.refused(upload, from, List.of(it.fault())));
            case SheetSource.Lines it -> {
                AnswerPreview preview = previews.of(mine, draft(mine, it, earlier.flatMap(SheetDraft::origin)));
                yield preview.sheet().readable()
                        ? kept(preview, it.guessed(), next)
                        : refused(mine, upload, preview, from);
            }
        };
    }

    private ModelAndView kept(AnswerPreview preview, boolean guessed, RedirectAttributes next) {
        drafts.keep(preview.mine().member(), preview.draft());
        if (!preview.right()) {
            return preview.page().addObject("guessed", guessed);
        }
        next.addFlashAttribute("guessed", guessed);
        return new ModelAndView("redirect:" + preview.path());
    }

    private ModelAndView refused(Mine mine, SheetUpload upload, AnswerPreview preview, String from) {
        List<SheetFault> faults = preview.sheet().everyFault();
        return page(mine, SheetForm.refused(upload, preview.draft().rows(), from, faults));
    }

    private SheetDraft draft(Mine mine, SheetSource.Lines source, Optional<SheetOrigin> earlier) {
        SheetTable<AnswerColumn> table = AnswerReading.table(source.lines(), words);
        String rows = source.text(table, AnswerColumn.KEY, AnswerColumn.ANSWER, AnswerColumn.CONFIDENCE);
        return SheetDraft.of(
                SheetDraft.Kind.ANSWERS,
                mine.assessment().id().value(),
                rows,
                Decimals.Style.ANY,
                source.origin().or(() -> earlier));
    }

    private Optional<SheetDraft> earlier(Member member, AssessmentId id, String draft) {
        return SheetDraftId.find(draft)
                .flatMap(it -> drafts.find(member, SheetDraft.Kind.ANSWERS, it))
                .filter(it -> id.value().equals(it.about()));
    }

    private ModelAndView page(Mine mine, SheetForm form) {
        return new AnswerSheetPage(mine, form, words.columns().listed(AnswerColumn::read)).show();
    }
}
