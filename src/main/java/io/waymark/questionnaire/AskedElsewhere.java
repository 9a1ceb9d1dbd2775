package io.waymark.questionnaire;

import io.waymark.assessment.AnswerElsewhere;
import io.waymark.assessment.page.Mark;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.List;

/** A practice that was asked of whoever knows it first, with what they said; this topic needs it too. */
record AskedElsewhere(Dimension dimension, Topic topic, Practice practice, AnswerElsewhere said) {

    /** The practices of other topics that the edition shows in this one. */
    static List<PracticeKey> shownIn(Edition edition, TopicKey topic) {
        return edition.practices().stream()
                .filter(it -> it.traits().shownIn().contains(topic))
                .map(Practice::key)
                .toList();
    }

    /** In the order of the edition; practices of which nobody said anything yet that may be read are left out. */
    static List<AskedElsewhere> of(Edition edition, List<AnswerElsewhere> said) {
        return edition.practices().stream()
                .flatMap(practice -> said.stream()
                        .filter(it -> it.practice().equals(practice.key()))
                        .map(it -> of(edition, practice, it)))
                .toList();
    }

    private static AskedElsewhere of(Edition edition, Practice practice, AnswerElsewhere said) {
        TopicKey topic = practice.key().topic();
        return new AskedElsewhere(
                edition.dimension(topic.dimension()).orElseThrow(),
                edition.topic(topic).orElseThrow(),
                practice,
                said);
    }

    public Mark mark() {
        return Mark.of(said.rating());
    }
}
