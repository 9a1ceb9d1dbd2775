package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Foundation;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.TopicWeight;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an assessment stands on: what was decided; else a single answer, which agrees with itself, or several that coincide;
 * else, where a topic's ground is missing, "not yet". Several answers that differ leave the practice open.
 *
 * @param ratings the agreed ones, those of {@code notYet} among them
 * @param undecided practices that were answered differently and not decided on
 * @param notYet practices that nobody answered and that count as Not because what comes before is far from met
 * @param carriedOver practices that everybody confirmed from the cycle before without looking anew
 * @param withheld practices that were answered and may not be compared yet
 * @param testimonies who stands for the ratings that somebody gave
 * @param weights of topics that count more often than once
 */
public record AgreedRatings(
        Map<PracticeKey, Rated> ratings,
        Set<PracticeKey> undecided,
        Set<PracticeKey> notYet,
        Set<PracticeKey> carriedOver,
        Set<PracticeKey> withheld,
        Map<PracticeKey, Testimony> testimonies,
        Map<TopicKey, TopicWeight> weights) {

    private static final Rated NOT_YET = Rated.of(Rating.NOT);

    /** Agrees where the answers do or somebody decided. */
    public static AgreedRatings of(AskedPractices asked, Findings findings) {
        Map<PracticeKey, List<Answer>> given =
                findings.answers().stream().filter(Answer::given).collect(Collectors.groupingBy(Answer::practice));
        Map<PracticeKey, Rated> ratings = new HashMap<>(coinciding(given, findings.proven()));
        findings.decisions().stream()
                .sorted(Comparator.comparing(Decision::number))
                .forEach(it -> ratings.put(it.practice(), rated(it, findings.proven())));
        Set<PracticeKey> undecided = new TreeSet<>(given.keySet());
        undecided.removeAll(ratings.keySet());
        Set<PracticeKey> notYet = notYet(asked, ratings, undecided);
        notYet.removeAll(findings.withheld());
        notYet.forEach(it -> ratings.put(it, NOT_YET));
        return new AgreedRatings(
                ratings,
                undecided,
                notYet,
                carriedOver(given, findings),
                findings.withheld(),
                Testimony.of(findings),
                findings.weights());
    }

    /** What the scorecard of the assessment is made of. */
    public Grounds grounds(Assessment assessment, Edition edition) {
        QuestionPlan plan = assessment.questions();
        return new Grounds(
                ratings,
                assessment.targets(),
                plan.presumed(),
                plan.notApplicable(),
                withheld,
                assessment.asks(edition).offThePath(),
                weights);
    }

    /**
     * What each rating rests on.
     *
     * @param aged whether an answer of that time is older than a year
     */
    public Map<PracticeKey, Foundation> foundations(Predicate<Instant> aged) {
        return ratings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> foundation(it.getKey(), it.getValue().proven(), aged)));
    }

    private Foundation foundation(PracticeKey practice, boolean proven, Predicate<Instant> aged) {
        Testimony testimony = testimonies.get(practice);
        if (proven) {
            return Foundation.EVIDENCE;
        }
        if (testimony == null) {
            return Foundation.NOT_YET;
        }
        if (carriedOver.contains(practice)) {
            return Foundation.CARRIED_OVER;
        }
        if (aged.test(testimony.oldest())) {
            return Foundation.AGED;
        }
        return testimony.people() > 1 ? Foundation.SEVERAL : Foundation.ONE;
    }

    private static Map<PracticeKey, Rated> coinciding(Map<PracticeKey, List<Answer>> given, Set<PracticeKey> proven) {
        return given.entrySet().stream()
                .filter(it -> agree(it.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> rated(it.getValue(), proven.contains(it.getKey()))));
    }

    /** Whether these answers say the same. */
    static boolean agree(List<Answer> answers) {
        return answers.stream().map(it -> it.content().rating()).distinct().count() == 1;
    }

    /** The least sure of those who agree says how sure the assessment is. */
    private static Rated rated(List<Answer> answers, boolean proven) {
        Rating rating =
                Optional.ofNullable(answers.getFirst().content().rating()).orElseThrow();
        Confidence least = answers.stream()
                .map(it -> it.content().confidence())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Rated(rating, least, proven);
    }

    private static Rated rated(Decision decision, Set<PracticeKey> proven) {
        return new Rated(decision.rating(), decision.confidence(), proven.contains(decision.practice()));
    }

    private static Set<PracticeKey> notYet(
            AskedPractices asked, Map<PracticeKey, Rated> ratings, Set<PracticeKey> undecided) {
        Map<PracticeKey, Rating> agreed = ratings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().rating()));
        Set<PracticeKey> notYet = new HashSet<>();
        for (Topic topic : asked.edition().topics()) {
            notYet.addAll(asked.notYet(topic, agreed));
        }
        notYet.removeAll(undecided);
        return notYet;
    }

    private static Set<PracticeKey> carriedOver(Map<PracticeKey, List<Answer>> given, Findings findings) {
        Set<PracticeKey> carried = given.entrySet().stream()
                .filter(it -> it.getValue().stream()
                        .allMatch(answer -> answer.content().basis() == Basis.CARRIED_OVER))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        findings.decisions().forEach(it -> carried.remove(it.practice()));
        return carried;
    }
}
