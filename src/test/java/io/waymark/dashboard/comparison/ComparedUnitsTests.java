package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.SignOff;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import io.waymark.testing.WorldEdition;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A team of Acme's own milestones beside those of the whole: one that rose by nothing but itself. */
@OwnWorld
class ComparedUnitsTests {

    private static final int CEILING = 6;

    private static Unit team;

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    @BeforeAll
    static void aTeamSignsOffTwice(@Autowired ApplicationContext beans) {
        UnitWithGaps world = new UnitWithGaps(beans);
        Member ada = world.member("ada", "acme");
        team = world.unit(ada);
        signOff(beans, ada, world, Rating.LARGELY);
        signOff(beans, ada, world, Rating.PARTLY);
    }

    private static void signOff(ApplicationContext beans, Member ada, UnitWithGaps world, Rating rating) {
        Assessment assessment = world.assessment(ada, team);
        List<PracticeKey> asked =
                world.practices(WorldEdition.in(beans).practices().size());
        world.rate(ada, assessment, asked, rating);
        Cycle cycle = new Cycle(beans);
        cycle.accept(ada, assessment.id());
        assertThat(cycle.signOff(ada, assessment.id())).isInstanceOf(SignOff.Done.class);
    }

    @Test
    void whatFellWithoutAReasonIsSaidAsPlainly() {
        Document page = Visitor.as("eva", portal).page(comparison(team.id()));

        assertThat(page.select(".lead").text()).contains("No practice is rated higher, 254 lower");
        assertThat(page.select("section[aria-labelledby=practices] td:last-child")
                        .eachText())
                .hasSize(254)
                .containsOnly("No finished action explains this");
        assertThat(page.select("section[aria-labelledby=finished]").text())
                .contains("No action of this unit was finished");
    }

    @Test
    void aMilestoneOfAnotherUnitIsNotFound() {
        Member ada = new UnitWithGaps(beans).member("ada", "acme");
        String foreign = milestones(ada, acme(ada).id()).getFirst().id().toString();

        assertThat(Visitor.as("eva", portal).get(comparison(team.id()) + "&from=" + foreign))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aComparisonAsksAsOftenWithManyInitiativesAsWithNone() {
        Member ada = new UnitWithGaps(beans).member("ada", "acme");
        Visitor eva = Visitor.as("eva", portal);

        String busy = comparison(acme(ada).id());

        List<String> none = Statements.besideSessionAndMember(() -> eva.page(comparison(team.id())));
        List<String> many = Statements.besideSessionAndMember(() -> eva.page(busy));

        assertThat(many).hasSizeLessThanOrEqualTo(CEILING).hasSameSizeAs(none);
    }

    @Test
    void aMilestoneKeepsWhatEachPracticeWasRated() {
        Member ada = new UnitWithGaps(beans).member("ada", "acme");
        Milestone first = milestones(ada, team.id()).getFirst();
        Milestones milestones = beans.getBean(Milestones.class);

        Map<PracticeKey, Rated> ratings = Tenancy.of(ada).call(() -> milestones.ratings(ada, first.id()));

        assertThat(ratings).hasSize(254);
        assertThat(ratings.values()).extracting(Rated::rating).containsOnly(Rating.LARGELY);
        assertThat(Tenancy.of(ada).call(() -> milestones.find(ada, first.id()))).isEqualTo(first);
    }

    private List<Milestone> milestones(Member ada, UnitId unit) {
        return Tenancy.of(ada).call(() -> beans.getBean(Milestones.class).of(ada, unit));
    }

    private Unit acme(Member ada) {
        return Tenancy.of(ada).call(() -> beans.getBean(Units.class).of(ada)).stream()
                .filter(it -> it.name().equals("Acme Retail"))
                .findFirst()
                .orElseThrow();
    }

    private static String comparison(UnitId unit) {
        return "/orgs/acme/milestones/comparison?unit=" + unit;
    }
}
