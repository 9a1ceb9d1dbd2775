package io.waymark.results;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.Assessment;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Foundation;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import java.util.Map;
import java.util.Set;

/**
 * How an assessment stands for the member who looks: its agreed ratings, and what scoring makes of them.
 *
 * @param mine the topics that the member answers
 * @param foundations what each rating rests on
 */
record ResultStanding(
        Member member,
        Assessment assessment,
        Set<TopicKey> mine,
        AgreedRatings agreed,
        Scorecard scorecard,
        Map<PracticeKey, Foundation> foundations) {

    public Edition edition() {
        return scorecard.edition();
    }

    /** How many practices were answered "don't know yet". */
    public long unknown() {
        return agreed.ratings().values().stream()
                .filter(it -> it.rating() == Rating.DONT_KNOW)
                .count();
    }

    /** How many practices several people answered differently; they are open until someone decides. */
    public int undecided() {
        return agreed.undecided().size();
    }

    /** How many ratings were confirmed from the cycle before without a new look. */
    public int carriedOver() {
        return agreed.carriedOver().size();
    }

    /** How many practices count as Not because what comes before is far from met. */
    public int notYet() {
        return agreed.notYet().size();
    }

    /** How many ratings rest on a look in this cycle. */
    public int examined() {
        return agreed.ratings().size() - carriedOver() - notYet();
    }

    /** Whether nobody answered anything yet. */
    public boolean untouched() {
        return scorecard.open() == scorecard.asked();
    }

    /** Whether the member may change answers of the dimension now. */
    public boolean answers(DimensionKey dimension) {
        return assessment.answering(dimension)
                && mine.stream().anyMatch(it -> it.dimension().equals(dimension));
    }

    /** Whether the member may change answers of the topic now. */
    public boolean answers(TopicKey topic) {
        return assessment.answering(topic.dimension()) && mine.contains(topic);
    }

    /** Address of the assessment; the addresses of its pages begin with it. */
    public String path() {
        return "/orgs/" + member.slug() + "/assessments/" + assessment.id();
    }

    public String results(DimensionKey dimension) {
        return path() + "/results/" + dimension;
    }

    /** Where the figures of a topic are explained. */
    public String results(TopicKey topic) {
        return results(topic.dimension()) + "/" + topic.slug();
    }

    /** Where the practice is answered. */
    public String question(PracticeKey practice) {
        return path() + "/questions/" + practice.topic().dimension() + "/"
                + practice.topic().slug() + "#" + practice.slug();
    }

    /** Where the practices are listed that rest on this. */
    public String practicesOn(Foundation foundation) {
        return path() + "/foundations?on=" + foundation;
    }

    /** Where evidence of the practice is. */
    public String evidence(PracticeKey practice) {
        return path() + "/practices/" + practice + "/evidence";
    }

    /** Where the model describes the topic. */
    public String model(TopicKey topic) {
        return "/editions/" + edition().id().model() + "/" + edition().id().version() + "/" + topic.dimension() + "/"
                + topic.slug();
    }
}
