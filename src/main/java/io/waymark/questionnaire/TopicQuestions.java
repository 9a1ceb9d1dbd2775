package io.waymark.questionnaire;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Marks;
import io.waymark.assessment.Part;
import io.waymark.assessment.Scope;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.goal.PointedTopics;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A topic of the questionnaire: one page.
 *
 * @param goals what the goals of the assessment point at
 */
record TopicQuestions(
        Assessment assessment,
        AskedPractices asked,
        Journey journey,
        Journey.Step step,
        Part part,
        Marks marks,
        PointedTopics goals,
        List<Question> questions) {

    /** How many other people answer this topic; nobody sees another's answers before the comparison opens. */
    public int others() {
        return part.others().getOrDefault(step.topic().key(), 0);
    }

    /** Whether the comparison is open: the respondents know each other's answers. */
    public boolean compared() {
        return assessment.scope(step.dimension().key()).flatMap(Scope::openedAt).isPresent();
    }

    /** The practices that are folded away, because what comes before is far from met. */
    public Set<PracticeKey> notYet() {
        return asked.notYet(step.topic(), part.ratings());
    }

    /** The questions of one level, in order. */
    public List<Question> at(int level) {
        return questions.stream().filter(it -> it.practice().level() == level).toList();
    }

    /** The questions that are to be answered now, in the order of the page. */
    public List<Question> shown() {
        return edition().asked().stream()
                .flatMap(level -> unfolded(level).stream())
                .toList();
    }

    /** Those that have no answer yet and had one in the cycle before. */
    public List<Question> mayStillHold() {
        return shown().stream().filter(Question::mayStillHold).toList();
    }

    /** How many these are. */
    public int stillOpen() {
        return mayStillHold().size();
    }

    /** The cycle before, where any of these had an answer then; empty otherwise. */
    public String before() {
        return mayStillHold().stream()
                .map(Question::earlier)
                .filter(Objects::nonNull)
                .map(Earlier::when)
                .findFirst()
                .orElse("");
    }

    /** The questions of one level that are to be answered now. */
    public List<Question> unfolded(int level) {
        return at(level).stream()
                .filter(it -> asks(it) && !notYet().contains(it.practice().key()))
                .toList();
    }

    /** The questions of one level that are folded away. */
    public List<Question> folded(int level) {
        return at(level).stream()
                .filter(it -> notYet().contains(it.practice().key()))
                .toList();
    }

    /** The questions of one level that the assessment does not ask; they can be answered all the same. */
    public List<Question> beyond(int level) {
        return at(level).stream().filter(it -> !asks(it)).toList();
    }

    /** Whether the level is not asked because it is presumed. */
    public boolean presumed(int level) {
        return level == 1 && asked.plan().presumed();
    }

    /** What was said in other topics that this one needs too. */
    public List<AskedElsewhere> elsewhere() {
        return AskedElsewhere.of(edition(), marks.elsewhere());
    }

    public Edition edition() {
        return asked.edition();
    }

    private boolean asks(Question question) {
        return step.practices().contains(question.practice());
    }

    /** The question on the page after this one; the same where it is the last. */
    PracticeKey after(PracticeKey practice) {
        List<PracticeKey> page = edition().asked().stream()
                .flatMap(level -> at(level).stream())
                .map(it -> it.practice().key())
                .toList();
        return page.get(Math.min(page.indexOf(practice) + 1, page.size() - 1));
    }

    /** Whether the member has answered all that they answer of the dimension. */
    public boolean dimensionDone() {
        return journey.progress(step.dimension().key()).done();
    }

    /** What the member's own answers make of the topic, whatever others say. */
    public TopicScore mine() {
        Map<PracticeKey, Rated> own = new HashMap<>();
        part.answers().stream().filter(Answer::given).forEach(it -> own.put(it.practice(), rated(it.content())));
        return Scorecard.of(edition(), Grounds.of(own, assessment.targets()))
                .topic(step.topic().key())
                .orElseThrow();
    }

    private static Rated rated(AnswerContent content) {
        return new Rated(Objects.requireNonNull(content.rating()), content.confidence(), false);
    }

    /** The same page with one answer in another state. */
    TopicQuestions with(AnswerState state) {
        return new TopicQuestions(
                assessment,
                asked,
                journey,
                step,
                part,
                marks,
                goals,
                questions.stream()
                        .map(it -> it.practice().key().equals(state.practice()) ? it.with(state) : it)
                        .toList());
    }

    /** The questions that could not be saved as typed. */
    public List<Question> refused() {
        return questions.stream().filter(it -> !it.state().problems().isEmpty()).toList();
    }
}
