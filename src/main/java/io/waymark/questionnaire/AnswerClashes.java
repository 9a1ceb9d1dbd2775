package io.waymark.questionnaire;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Parts;
import io.waymark.content.PracticeKey;
import io.waymark.figure.Times;
import io.waymark.form.Clash;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Without script: two versions of an answer side by side, or words that came after its dimension was closed. */
@Component
class AnswerClashes {

    static final String TOPIC = "/orgs/{slug}/assessments/{id}/questions/{dimension}/{topic}";
    static final String QUESTION = TOPIC + "#{practice}";

    private final Questionnaire questionnaire;
    private final Parts parts;
    private final Times times;

    AnswerClashes(Questionnaire questionnaire, Parts parts, Times times) {
        this.questionnaire = questionnaire;
        this.parts = parts;
        this.times = times;
    }

    @Transactional(readOnly = true)
    public Clash of(Member member, AssessmentId id, AnswerState state) {
        String title =
                questionnaire.practice(member, id, state.practice()).practice().title();
        return state.closed() == null
                ? overtaken(member, id, state, title)
                : besides(closed(member, id, title), state.form(), standing(member, id, state.practice()))
                        .closed("question.closed." + state.closed());
    }

    private Clash overtaken(Member member, AssessmentId id, AnswerState state, String title) {
        PracticeKey key = state.practice();
        Clash clash = Clash.about(
                "assessments",
                title,
                QUESTION,
                member.slug(),
                id,
                key.topic().dimension(),
                key.topic().slug(),
                key.slug());
        return besides(clash, state.form(), state.current())
                .words("question.conflict")
                .instead("key", String.valueOf(state.form().key()))
                .instead("instead", String.valueOf(state.form().instead()));
    }

    private static Clash closed(Member member, AssessmentId id, String title) {
        return Clash.about("assessments", title, "/orgs/{slug}/assessments/{id}", member.slug(), id);
    }

    private @Nullable Answer standing(Member member, AssessmentId id, PracticeKey practice) {
        return parts.of(member, id).to(practice).orElse(null);
    }

    private Clash besides(Clash clash, AnswerForm typed, @Nullable Answer standing) {
        AnswerContent mine = typed.content();
        AnswerContent theirs = standing == null ? AnswerContent.EMPTY : standing.content();
        return clash.line("question.conflict.rating", rating(mine), rating(theirs))
                .line(
                        "confidence",
                        words("confidence." + mine.confidence()),
                        words("confidence." + theirs.confidence()))
                .line("question.conflict.reason", mine.reason(), theirs.reason())
                .line("question.conflict.note", mine.note(), theirs.note())
                .line(
                        "question.conflict.written",
                        words("question.conflict.now"),
                        standing == null ? null : times.moment(standing.savedAt()));
    }

    private static DefaultMessageSourceResolvable rating(AnswerContent content) {
        return words("rating." + (content.rating() == null ? "OPEN" : content.rating()));
    }

    private static DefaultMessageSourceResolvable words(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
