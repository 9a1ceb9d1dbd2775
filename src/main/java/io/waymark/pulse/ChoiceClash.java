package io.waymark.pulse;

import io.waymark.figure.Times;
import io.waymark.form.Clash;
import io.waymark.organisation.Member;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Without script: two answers of one person side by side, or an answer that came after the pulse was finished. */
@Component
class ChoiceClash {

    private final Times times;

    ChoiceClash(Times times) {
        this.times = times;
    }

    Clash of(Member member, QuestionsPage page, ChoiceState state) {
        return state.current() == null ? late(member, page, state) : stale(member, page, state, state.current());
    }

    private static Clash late(Member member, QuestionsPage page, ChoiceState state) {
        return Clash.about(
                        "assessments",
                        title(page, state),
                        "/orgs/{slug}/pulses/{id}",
                        member.slug(),
                        page.pulse().id())
                .line("pulse.conflict.chosen", choice(state.form().rating()), null)
                .closed("pulse.finished");
    }

    private Clash stale(Member member, QuestionsPage page, ChoiceState state, PulseAnswer current) {
        return Clash.about(
                        "assessments",
                        title(page, state),
                        "/orgs/{slug}/pulses/{id}/{dimension}#{topic}",
                        member.slug(),
                        page.pulse().id(),
                        state.topic().dimension(),
                        state.topic().slug())
                .words("pulse.conflict")
                .line("pulse.conflict.chosen", choice(state.form().rating()), choice(state.standing()))
                .line("question.conflict.written", words("question.conflict.now"), times.moment(current.savedAt()))
                .instead("instead", Objects.toString(state.form().instead(), ""));
    }

    private static String title(QuestionsPage page, ChoiceState state) {
        return page.question(state.topic()).topic().title();
    }

    private static MessageSourceResolvable choice(String rating) {
        return words("pulse.choice." + rating);
    }

    private static MessageSourceResolvable words(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
