package io.waymark.planning.upgrade;

import io.waymark.assessment.Answer;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Decision;
import io.waymark.assessment.Findings;
import io.waymark.assessment.LaterWork;
import io.waymark.assessment.Marks;
import io.waymark.assessment.Upgrade;
import io.waymark.content.EditionChange;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Names;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said in an assessment before it went on with a newer edition.
 *
 * @param today what is asked in its place
 * @param undoing how the upgrade can be taken back; null for who may not
 * @param said what the reader may know of it, their own answers among them
 */
record UpgradedPage(
        Assessment assessment,
        Assessment today,
        @Nullable Undoing undoing,
        Instant since,
        Upgrade upgrade,
        Findings said,
        Marks marks,
        Names names) {

    /** One question as it was asked, what became of it, and what was answered. */
    record Line(
            Practice practice,
            EditionChange change,
            List<Answer> answers,
            @Nullable Decision decision) {}

    /**
     * Whether the upgrade can be taken back.
     *
     * @param made what it made
     * @param work what was done there; null where nothing was
     */
    record Undoing(Assessment made, @Nullable LaterWork work) {

        public boolean possible() {
            return made.open() && work == null;
        }
    }

    /** The questions of a topic of which anything was said, as far as the reader may know. */
    public List<Line> lines(Topic topic) {
        return topic.practices().stream()
                .map(it -> new Line(
                        it,
                        upgrade.map().of(it.key()).orElseThrow(),
                        answers(it.key()),
                        decision(it.key()).orElse(null)))
                .filter(it -> !it.answers().isEmpty() || it.decision() != null || marked(it.practice()))
                .toList();
    }

    /** The topics of which there is anything to read. */
    public List<Topic> topics() {
        return upgrade.earlier().topics().stream()
                .filter(it -> !lines(it).isEmpty())
                .toList();
    }

    /** The question that has the answers now; null where none has. */
    public @Nullable Practice kept(Line line) {
        return upgrade.map()
                .later(line.practice().key())
                .flatMap(it -> upgrade.later().practice(it))
                .orElse(null);
    }

    public String name(PersonId person) {
        return names.of(person);
    }

    private boolean marked(Practice practice) {
        return marks.evidence(practice.key()) > 0 || marks.talk(practice.key()) > 0;
    }

    private List<Answer> answers(PracticeKey practice) {
        return said.answers().stream()
                .filter(it -> it.given() && it.practice().equals(practice))
                .sorted(Comparator.comparing(Answer::savedAt))
                .toList();
    }

    private Optional<Decision> decision(PracticeKey practice) {
        return said.decisions().stream()
                .filter(it -> it.practice().equals(practice))
                .max(Comparator.comparing(Decision::number));
    }
}
