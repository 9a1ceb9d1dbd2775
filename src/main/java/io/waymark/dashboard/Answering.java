package io.waymark.dashboard;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Scope;
import io.waymark.content.Dimension;
import io.waymark.organisation.Task;
import java.util.Optional;

/**
 * How far the member is with one dimension that they answer.
 *
 * @param next where their answering goes on; empty when they are done
 */
record Answering(Assessment assessment, Dimension dimension, AnsweringProgress progress, Optional<Journey.Step> next) {

    static Answering of(Assessment assessment, Dimension dimension, Journey whole) {
        Journey here = new Journey(whole.in(dimension.key()));
        return new Answering(assessment, dimension, here.progress(), here.toContinue());
    }

    /** Whether it is what the task asks for. */
    boolean isOf(Task task) {
        return task.kind().equals("answer")
                && assessment.id().value().equals(task.subject())
                && dimension.key().value().equals(task.about());
    }

    /** Whether all is said that the member could say: their answers lie beside the others'. */
    boolean over() {
        return next.isEmpty()
                && assessment.scope(dimension.key()).flatMap(Scope::openedAt).isPresent();
    }

    /** What is to be done, as {@link Task#kind()} names it. */
    String kind() {
        return next.map(it -> it.progress().started() ? "continue" : "begin").orElse("hand-in");
    }

    String about() {
        return next.map(it -> it.topic().title()).orElse(dimension.title());
    }

    String path() {
        String at = "/assessments/" + assessment.id();
        return next.map(it -> "%s/questions/%s/%s#%s"
                        .formatted(
                                at,
                                dimension.key(),
                                it.topic().key().slug(),
                                it.firstOpen().key().slug()))
                .orElse(at + "/review/" + dimension.key());
    }
}
