package io.waymark.questionnaire;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes over what is still true for the rest of a topic, after a look at the list. */
@Controller
class StillTrueController {

    private static final String PATH = "/orgs/{slug}/assessments/{id}/questions/{dimension}/{topic}/still-true";

    private final Questionnaire questionnaire;
    private final StillTrue still;

    StillTrueController(Questionnaire questionnaire, StillTrue still) {
        this.questionnaire = questionnaire;
        this.still = still;
    }

    @GetMapping(PATH)
    Reply show(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic) {
        TopicQuestions page = questionnaire.topic(member, id, dimension.topic(topic));
        return Reply.shown("questionnaire/still-true", Map.of("page", page, "stillTrueForm", StillTrueForm.of(page)));
    }

    @Needs(Right.BELONG)
    @PostMapping(PATH)
    Reply create(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            StillTrueForm form) {
        TopicKey key = dimension.topic(topic);
        int kept = still.keep(member, questionnaire.topic(member, id, key), form);
        return Reply.to(AnswerClashes.TOPIC, member.slug(), id, dimension, key.slug())
                .saying("question.still.kept", kept);
    }
}
