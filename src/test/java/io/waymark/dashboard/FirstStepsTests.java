package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The first day of Initech: a list of steps that tick themselves off and then go away. */
@OwnWorld
class FirstStepsTests {

    private static final String HOME = "/orgs/initech";
    private static final String STEPS = "section[aria-labelledby=first-steps]";

    private final Visitor ines;
    private final Cycle cycle;
    private final MockMvcTester portal;

    @Autowired
    FirstStepsTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.cycle = new Cycle(beans);
        this.ines = Visitor.as("ines", portal);
    }

    @Test
    void eachStepTicksItselfOffAndTheListGoesWithTheFirstResult() {
        Member lead = cycle.member("ines", "initech");
        assertThat(open()).hasSize(6).first().isEqualTo("Invite people");

        ines.post(HOME + "/invitations", Map.of("email", "new@example.org", "roles", "OWNER"));
        assertThat(open()).hasSize(5).first().isEqualTo("Add a unit");

        ines.post(HOME + "/units", Map.of("name", "Checkout", "kind", "TEAM"));
        assertThat(open()).hasSize(4).first().isEqualTo("Write a goal");

        ines.post(HOME + "/goals", Map.of("statement", "Sell more", "theme", "speed"));
        assertThat(open()).hasSize(3).first().isEqualTo("Plan it");

        AssessmentId assessment = cycle.begin(lead, Map.of());
        assertThat(open()).hasSize(2).first().isEqualTo("Answer");
        assertThat(ines.page(HOME).select(STEPS + " > ol > li")).hasSize(6);

        List.of("business-outcomes", "people", "process", "policy", "technology")
                .forEach(it -> cycle.answer(lead, assessment, cycle.practices(it), Rating.FULLY));
        assertThat(open()).containsExactly("See it");

        cycle.accept(lead, assessment);
        cycle.signOff(lead, assessment);
        assertThat(ines.page(HOME).select(STEPS)).isEmpty();
    }

    @Test
    void onceAnswersComeInTheListIsFoldedBelowTheWork() {
        Document gus = Visitor.as("gus", portal).page("/orgs/globex");

        assertThat(gus.select("main section[aria-labelledby]").eachAttr("aria-labelledby"))
                .containsSubsequence("done-title", "first-steps", "running");
        assertThat(gus.select(STEPS + " > ol")).isEmpty();
        assertThat(gus.select(STEPS + " > details:not([open]) > ol > li")).hasSize(6);
    }

    @Test
    void everyStepLeadsToItsPage() {
        List<String> places = ines.page(HOME).select(STEPS + " a").eachAttr("href");

        assertThat(places).hasSize(6).allSatisfy(it -> {
            Document page = ines.page(it.replaceFirst("#.*", ""));
            if (it.contains("#")) {
                assertThat(page.select(it.substring(it.indexOf('#')))).as(it).hasSize(1);
            }
        });
    }

    @Test
    void whereTheFirstResultIsSignedNothingIsLeft() {
        assertThat(Visitor.as("ada", portal).page("/orgs/acme").select(STEPS)).isEmpty();
        assertThat(Visitor.as("greta", portal).page("/orgs/globex").select(STEPS))
                .isEmpty();
    }

    /** What the steps that are left are called, the next one first. */
    private List<String> open() {
        Document home = ines.page(HOME);
        List<String> open = home.select(STEPS + " li:has(.status-todo) a").eachText();
        assertThat(home.select(STEPS + " a.btn-primary").eachText()).isEqualTo(open.subList(0, 1));
        return open;
    }
}
