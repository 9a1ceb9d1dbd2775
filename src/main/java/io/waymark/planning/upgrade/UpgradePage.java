package io.waymark.planning.upgrade;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Upgrade;
import io.waymark.assessment.Upgrade.Fate;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What would happen if an assessment went on with the next edition.
 *
 * @param signed whether a result of it is signed, now or once, so that only the next cycle takes the newer edition
 * @param given how many people answered each practice of the earlier edition
 */
record UpgradePage(Assessment assessment, Upgrade upgrade, boolean signed, Map<PracticeKey, Integer> given) {

    /** How many questions meet one fate. */
    record Count(Fate fate, long questions) {}

    /**
     * One question.
     *
     * @param practice of the later edition, or of the earlier where it is not asked any more
     * @param why a sentence a change
     * @param answers to what it was made of
     */
    record Line(Practice practice, Fate fate, List<String> why, int answers) {}

    /** A topic with its questions. */
    record Section(Topic topic, List<Line> lines) {

        /** Those of which something has to be said. */
        public List<Line> told() {
            return lines.stream().filter(it -> it.fate() != Fate.KEPT).toList();
        }

        public long kept() {
            return lines.stream().filter(it -> it.fate() == Fate.KEPT).count();
        }
    }

    public List<Count> counts() {
        List<Line> lines = new UpgradedQuestions(upgrade, given).all().toList();
        return Arrays.stream(Fate.values())
                .map(fate -> new Count(
                        fate, lines.stream().filter(it -> it.fate() == fate).count()))
                .toList();
    }

    /** The topics of the later edition in their order, then those that only the earlier had. */
    public List<Section> sections() {
        List<Line> lines = new UpgradedQuestions(upgrade, given).all().toList();
        return Stream.concat(
                        upgrade.later().topics().stream(),
                        upgrade.earlier().topics().stream()
                                .filter(it -> upgrade.later().topic(it.key()).isEmpty()))
                .map(it -> new Section(it, of(lines, it.key())))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    /** The dimensions that are in review or accepted and would be answered again. */
    public List<Dimension> comingBack() {
        return signed ? List.of() : back(true);
    }

    /** The dimensions that are in review or accepted and would stay there. */
    public List<Dimension> staying() {
        return signed ? List.of() : back(false);
    }

    private List<Dimension> back(boolean anew) {
        return upgrade.later().dimensions().stream()
                .filter(it -> inReview(assessment.stateOf(it.key())))
                .filter(it -> upgrade.anew(assessment.questions()).contains(it.key()) == anew)
                .toList();
    }

    private static boolean inReview(Workflow.State state) {
        return state == Workflow.State.SUBMITTED || state == Workflow.State.ACCEPTED;
    }

    private static List<Line> of(List<Line> lines, TopicKey topic) {
        return lines.stream()
                .filter(it -> it.practice().key().topic().equals(topic))
                .toList();
    }
}
