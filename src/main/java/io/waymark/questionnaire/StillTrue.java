package io.waymark.questionnaire;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Basis;
import io.waymark.assessment.Save;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves ratings of the cycle before as still true, several at once; each as if it had been said at its question. */
@Component
class StillTrue {

    private final Answers answers;
    private final MessageSource messages;
    private final Clock clock;

    StillTrue(Answers answers, MessageSource messages, Clock clock) {
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Keeps what was ticked and is still open; what somebody answered since stays as it is.
     *
     * @return how many answers were saved
     */
    @Transactional
    int keep(Member member, TopicQuestions page, StillTrueForm form) {
        return (int) page.mayStillHold().stream()
                .filter(form::holds)
                .map(it -> answers.save(member, wish(page, it, form), clock.instant()))
                .filter(Save.Result.Saved.class::isInstance)
                .count();
    }

    private Save wish(TopicQuestions page, Question question, StillTrueForm form) {
        Earlier earlier = Objects.requireNonNull(question.earlier());
        AnswerContent content = new AnswerContent(
                earlier.rating(),
                earlier.rating() == Rating.NOT_APPLICABLE ? asThen(earlier) : "",
                question.state().form().sure(),
                question.state().form().note(),
                Basis.CARRIED_OVER);
        return new Save(
                page.assessment().id(), question.practice().key(), content, form.keyOf(question), question.seen());
    }

    private String asThen(Earlier earlier) {
        Locale language = LocaleContextHolder.getLocale();
        return messages.getMessage("question.still.reason", new Object[] {earlier.when()}, language);
    }
}
