package io.waymark.pulse;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves answers in which nothing is wrong, and says how each stands after. */
@Component
class SavedChoices {

    private final PulseRuns runs;
    private final PulseAnswers answers;
    private final Editions editions;
    private final Clock clock;

    SavedChoices(PulseRuns runs, PulseAnswers answers, Editions editions, Clock clock) {
        this.runs = runs;
        this.answers = answers;
        this.editions = editions;
        this.clock = clock;
    }

    /** One transaction of few statements: whose it is, the pulse, the save, the progress. */
    @Transactional
    ChoiceState save(Member member, PulseId pulse, TopicKey topic, ChoiceForm typed) {
        return switch (runs.save(member, typed.toSave(pulse, topic), clock)) {
            case PulseSaved.Done it -> ChoiceState.saved(it.answer(), progress(member, pulse, it.edition()));
            case PulseSaved.Stale it -> ChoiceState.conflict(typed, it.current());
            case PulseSaved.Finished it -> ChoiceState.finished(topic, typed);
        };
    }

    private AnsweringProgress progress(Member member, PulseId pulse, EditionId edition) {
        int asked = editions.find(edition).orElseThrow(NotFound::new).topics().size();
        return PulsePace.progress(answers.count(member, pulse), asked);
    }
}
