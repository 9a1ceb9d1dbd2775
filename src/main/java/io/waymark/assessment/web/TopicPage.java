package io.waymark.assessment.web;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.content.Edition;
import java.util.List;

/** A topic of the questionnaire: one page. */
record TopicPage(Assessment assessment, Edition edition, Journey journey, Journey.Step step, List<Question> questions) {

    /** The questions of one level, in order. */
    public List<Question> at(int level) {
        return questions.stream().filter(it -> it.practice().level() == level).toList();
    }

    /** Position of the topic within its dimension, from 1. */
    public int position() {
        return journey.in(step.dimension().key()).indexOf(step) + 1;
    }

    public int topics() {
        return journey.in(step.dimension().key()).size();
    }

    /** The same page with one answer in another state. */
    TopicPage with(AnswerState state) {
        return new TopicPage(
                assessment,
                edition,
                journey,
                step,
                questions.stream()
                        .map(it -> it.practice().key().equals(state.practice()) ? it.with(state) : it)
                        .toList());
    }

    /** The questions that could not be saved as typed. */
    public List<Question> refused() {
        return questions.stream().filter(it -> !it.state().problems().isEmpty()).toList();
    }
}
