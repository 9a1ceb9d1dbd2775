package io.waymark.local;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Save;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers questionnaires of the demo world, one save per question as a browser does. */
@Component
@Profile("demo-world")
class Respondents {

    private final Answers answers;

    Respondents(Answers answers) {
        this.answers = answers;
    }

    void answer(Member member, Assessment assessment, Map<PracticeKey, AnswerContent> given, Clock clock) {
        Tenancy.of(member).call(() -> {
            given.forEach((practice, content) -> save(member, assessment, practice, content, clock));
            return true;
        });
    }

    private void save(Member member, Assessment assessment, PracticeKey practice, AnswerContent content, Clock clock) {
        Save save = new Save(assessment.id(), practice, content, UUID.randomUUID(), 0);
        if (!(answers.save(member, save, clock.instant()) instanceof Save.Result.Saved)) {
            throw new IllegalStateException("Not saved: " + practice);
        }
    }
}
