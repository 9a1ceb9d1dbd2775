package io.waymark.assessment.web;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.Assessment;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;

/** How an assessment stands for the member who looks: its agreed ratings, and what scoring makes of them. */
record Standing(Member member, Assessment assessment, AgreedRatings agreed, Scorecard scorecard) {

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

    /** Whether nobody answered anything yet. */
    public boolean untouched() {
        return scorecard.open() == scorecard.asked();
    }

    /** Whether the member may change answers of the dimension. */
    public boolean answers(DimensionKey dimension) {
        return assessment.answeredBy(member, dimension);
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

    /** Where the model describes the topic. */
    public String model(TopicKey topic) {
        return "/editions/" + edition().id().model() + "/" + edition().id().version() + "/" + topic.dimension() + "/"
                + topic.slug();
    }
}
