package io.waymark.roadmap.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamId;
import io.waymark.team.TeamPlan;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Archie says which team of Acme works a card. */
@OwnWorld
class CardTeamTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TeamChanges teams;

    private Visitor archie;
    private String name;
    private TeamId movers;
    private String roadmap;
    private String card;

    @BeforeEach
    void planARoadmap() {
        UnitWithGaps world = new UnitWithGaps(portal);
        archie = Visitor.as("archie", mvc);
        name = "Movers " + UUID.randomUUID();
        movers = team(world.member("archie", "acme"), name);
        Unit unit = world.with(world.member("ada", "acme"), 12);
        roadmap = "/orgs/acme/roadmap?view=table&unit=" + unit.id();
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        card = "/orgs/acme/initiatives/" + rows(roadmap).getFirst().id().substring(2);
    }

    @Test
    void theTeamStandsOnTheCardAndInWhatHappened() {
        assertThat(give(movers.toString(), 0)).hasRedirectedUrl(card);
        Document page = archie.page(card);
        assertThat(page.select(".toolbar .meta-line").text()).contains(name);
        assertThat(page.select(".story li").text()).contains("Team: " + name);
    }

    @Test
    void theRoadmapShowsTheCardsOfATeamAlone() {
        give(movers.toString(), 0);
        int all = rows(roadmap).size();
        assertThat(rows(roadmap + "&team=" + movers)).hasSize(1);
        assertThat(rows(roadmap + "&team=none")).hasSize(all - 1);
        assertThat(archie.page(roadmap + "&team=" + movers)
                        .select("#f-team option[selected]")
                        .text())
                .isEqualTo(name);
    }

    @Test
    void anArchivedTeamIsOfferedToTheCardsThatHaveItAlone() {
        give(movers.toString(), 0);
        archie.post("/orgs/acme/teams/" + movers + "/archiving", Map.of());
        assertThat(archie.page(card + "/edit").select("#team option[selected]").text())
                .isEqualTo(name);
        assertThat(give(movers.toString(), 1)).hasStatus3xxRedirection();
        card = "/orgs/acme/initiatives/" + rows(roadmap).getLast().id().substring(2);
        assertThat(archie.page(card + "/edit").select("#team option").eachText())
                .doesNotContain(name);
        assertThat(Visitor.page(give(movers.toString(), 0))
                        .select("#team-error")
                        .text())
                .startsWith("Choose a team of your organisation");
    }

    @Test
    void aTeamOfAnotherOrganisationIsRefused() {
        TeamId theirs = team(new Cycle(portal).member("gus", "globex"), "Strangers " + UUID.randomUUID());
        MvcTestResult refused = give(theirs.toString(), 0);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#team-error").text()).startsWith("Choose a team of your organisation");
    }

    private MvcTestResult give(String team, int version) {
        Element title = Objects.requireNonNull(archie.page(card + "/edit").getElementById("title"));
        return archie.post(
                card + "/words",
                Map.of("title", title.val(), "outcome", "", "team", team, "version", String.valueOf(version)));
    }

    private Elements rows(String page) {
        return archie.page(page).select("tr[id^=i-]");
    }

    private TeamId team(Member member, String name) {
        TeamId id = new TeamId(TimeOrderedId.next());
        Tenancy.of(member)
                .run(() -> teams.add(member, id, new TeamPlan(name, Set.of(), 1, 10, Set.of()), Clock.systemUTC()));
        return id;
    }
}
