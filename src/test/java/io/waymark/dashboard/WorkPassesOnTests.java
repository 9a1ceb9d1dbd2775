package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Agreeing;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Review;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From the first question to the sign-off each step waits for whoever takes it, and for nobody once it is taken. */
@OwnWorld
class WorkPassesOnTests {

    private static final DimensionKey POLICY = new DimensionKey("policy");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private Cycle cycle;
    private Member ada;
    private Member polly;
    private Member pete;
    private Unit team;
    private AssessmentId trial;
    private List<PracticeKey> policy;

    @BeforeEach
    void begin() {
        cycle = new Cycle(beans);
        ada = cycle.member("ada", "acme");
        polly = cycle.member("polly", "acme");
        pete = cycle.member("pete", "acme");
        team = cycle.unit(ada);
        trial = cycle.begin(ada, team, Map.of("policy", polly), null);
        policy = cycle.practices("policy");
    }

    @Test
    void theNextStepIsAlwaysSomebodys() {
        cycle.assign(ada, trial, pete, policy.getFirst().topic());
        assertThat(waits("polly")).singleElement().asString().startsWith("Begin with ");
        assertThat(waits("pete")).singleElement().asString().startsWith("Begin with ");

        cycle.answer(polly, trial, policy, Rating.FULLY);
        assertThat(waits("polly")).containsExactly("Check and submit your answers: Policy");
        cycle.handIn(polly, trial, "policy");
        assertThat(waits("polly")).isEmpty();
        assertThat(waits("ada")).contains("Open the comparison: Policy");

        List<PracticeKey> shared = policy.stream()
                .filter(it -> it.topic().equals(policy.getFirst().topic()))
                .toList();
        cycle.answer(pete, trial, shared.subList(1, shared.size()), Rating.FULLY);
        cycle.answer(pete, trial, shared.subList(0, 1), Rating.NOT);
        cycle.handIn(pete, trial, "policy");
        assertThat(waits("pete")).isEmpty();
        assertThat(waits("ada")).contains("Agree where answers differ: Policy");

        agree(shared.getFirst());
        assertThat(waits("ada")).noneMatch(it -> it.contains("Policy"));
        assertThat(waits("polly")).containsExactly("Submit Policy");

        Cycle.done(cycle.submit(polly, trial, POLICY));
        assertThat(waits("polly")).isEmpty();
        assertThat(waits("ada")).contains("Review Policy");
        assertThat(home("polly").others()).anyMatch(it -> it.contains(team.name()) && it.contains("In review"));

        Cycle.done(cycle.review(
                ada, trial, new Review(POLICY, List.of(new Review.Remark(shared.getFirst(), true, "Look again")))));
        assertThat(waits("polly")).containsExactly("Answer again: Policy");

        Cycle.done(cycle.submit(polly, trial, POLICY));
        Cycle.done(cycle.review(ada, trial, new Review(POLICY, List.of())));
        assertThat(waits("ada")).noneMatch(it -> it.contains("Policy"));
    }

    @Test
    void whatIsAcceptedWaitsForItsSignOff() {
        List.of("business-outcomes", "people", "process", "technology")
                .forEach(it -> cycle.answer(ada, trial, cycle.practices(it), Rating.FULLY));
        cycle.answer(polly, trial, policy, Rating.FULLY);
        cycle.accept(ada, trial);
        assertThat(waits("ada")).containsExactly("Sign off Trial");

        cycle.signOff(ada, trial);
        assertThat(waits("ada")).isEmpty();
    }

    private void agree(PracticeKey practice) {
        assertThat(Tenancy.of(ada)
                        .call(() -> beans.getBean(Agreeing.class)
                                .decide(
                                        ada,
                                        trial,
                                        new Agreeing.Proposal(
                                                practice, Rating.LARGELY, Confidence.MEDIUM, "Both are right.", 0),
                                        Clock.systemUTC())))
                .isInstanceOf(Agreeing.Result.Recorded.class);
    }

    private HomeOf home(String persona) {
        return HomeOf.acme(persona, portal);
    }

    /** What waits for them in the team's assessment. */
    private List<String> waits(String persona) {
        return Visitor.as(persona, portal)
                .page("/orgs/acme")
                .select(".next:contains(" + team.name() + ") h2, .duties li:contains(" + team.name() + ") strong")
                .eachText();
    }
}
