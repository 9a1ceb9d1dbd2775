package io.waymark.questionnaire;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Parts;
import io.waymark.assessment.Save;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Takes typed answers: refuses what is wrong, saves the rest, and says how the answer stands after. */
@Component
class SavedAnswers {

    private final Answers answers;
    private final Parts parts;
    private final Editions editions;
    private final SaveMeter meter;
    private final Clock clock;

    SavedAnswers(Answers answers, Parts parts, Editions editions, SaveMeter meter, Clock clock) {
        this.answers = answers;
        this.parts = parts;
        this.editions = editions;
        this.meter = meter;
        this.clock = clock;
    }

    /** One transaction of two statements: whose it is, and the save. */
    @Transactional
    AnswerState save(
            Member member, AssessmentId assessment, PracticeKey practice, AnswerForm typed, BindingResult problems) {
        typed.judge(problems);
        if (problems.hasErrors()) {
            meter.refused();
            return AnswerState.refused(practice, typed, problems.getFieldErrors());
        }
        Save save = typed.toSave(assessment, practice);
        return switch (meter.counted(answers.save(member, save, clock.instant()))) {
            case Save.Result.Saved it -> saved(member, save, it);
            case Save.Result.Stale it -> AnswerState.conflict(typed, it.current());
            case Save.Result.Closed it ->
                AnswerState.closed(practice, typed, it.state().name());
            case Save.Result.Withdrawn gone -> AnswerState.closed(practice, typed, "WITHDRAWN");
            case Save.Result.Upgraded gone -> AnswerState.closed(practice, typed, "UPGRADED");
            case Save.Result.TakenBack gone -> AnswerState.closed(practice, typed, "TAKEN_BACK");
            case Save.Result.NotYours refused -> throw new NotFound();
        };
    }

    /** What Enter asks for: an answer that stands as typed keeps its version and its basis, and one not given stays open. */
    @Transactional
    AnswerState goOn(
            Member member, AssessmentId assessment, PracticeKey practice, AnswerForm typed, BindingResult problems) {
        Optional<Answer> mine = parts.of(member, assessment).to(practice);
        boolean stands = typed.repeats(mine.map(Answer::content).orElse(AnswerContent.EMPTY));
        return stands && !problems.hasErrors()
                ? AnswerState.opened(practice, mine)
                : save(member, assessment, practice, typed, problems);
    }

    private AnswerState saved(Member member, Save save, Save.Result.Saved result) {
        Edition edition = editions.find(result.edition()).orElseThrow(NotFound::new);
        return AnswerState.saved(
                new Answer(
                        save.practice(),
                        member.person(),
                        save.content().on(result.basis()),
                        result.version(),
                        result.at()),
                result.progress(edition, save.practice().topic()));
    }
}
