package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.content.Edition;
import io.waymark.content.Level;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.form.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What of an open assessment's plan can be changed.
 *
 * @param paths through its questions
 * @param goals that it can be about
 * @param signed whether a result of it was signed once, so that it cannot be withdrawn
 * @param written whether somebody wrote into it, so that withdrawing it needs a reason
 */
record PlanChangePage(
        Assessment assessment,
        Edition edition,
        List<SelectOption> paths,
        List<SelectOption> goals,
        boolean signed,
        boolean written) {

    /** A topic that the assessment leaves out. */
    record LeftOut(Topic topic, String why) {}

    /** The topics that do not apply, in the order of the edition. */
    public List<LeftOut> leftOut() {
        Map<TopicKey, String> why = assessment.questions().notApplicable();
        return edition.topics().stream()
                .filter(it -> why.containsKey(it.key()))
                .map(it -> new LeftOut(it, Objects.requireNonNull(why.get(it.key()))))
                .toList();
    }

    /** The topics that are asked, under their dimensions. */
    public List<SelectOption.Group> topics() {
        return edition.dimensions().stream()
                .map(dimension -> new SelectOption.Group(
                        dimension.title(),
                        dimension.topics().stream()
                                .filter(it ->
                                        !assessment.questions().notApplicable().containsKey(it.key()))
                                .map(it -> new SelectOption(it.key(), it.title()))
                                .toList()))
                .toList();
    }

    /** The levels that can be aimed at: those that the edition asks about. */
    public List<Level> levels() {
        return edition.asked().stream().map(edition::level).toList();
    }
}
