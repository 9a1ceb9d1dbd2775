package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody named stays theirs until they share it. */
@OwnWorld
class SavedViewsTests {

    private static final String NAMES = "nav.saved a";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor archie;
    private Visitor eva;
    private String board;
    private String late;

    @BeforeEach
    void planARoadmap() {
        UnitWithGaps world = new UnitWithGaps(portal);
        archie = Visitor.as("archie", mvc);
        eva = Visitor.as("eva", mvc);
        Unit unit = world.with(world.member("ada", "acme"), 3);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        board = "/orgs/acme/roadmap?unit=" + unit.id();
        late = board + "&view=table&q=Log&status=late";
    }

    @Test
    void aViewIsKeptUnderItsNameAndLeadsBack() {
        assertThat(save(eva, "Mine alone", false)).hasStatus3xxRedirection();
        Document page = eva.page(late);
        assertThat(page.select("#said").text()).isEqualTo("Saved as “Mine alone”.");
        Document back = eva.page(link(page, "Mine alone"));
        assertThat(back.select("#f-q").val()).isEqualTo("Log");
        assertThat(back.select("#f-status option[selected]").val()).isEqualTo("late");
        assertThat(back.select(NAMES + "[aria-current]").eachText()).contains("Mine alone");
    }

    @Test
    void nobodyElseSeesWhatIsNotShared() {
        save(eva, "Nobody’s business", false);
        assertThat(names(archie)).doesNotContain("Nobody’s business");
        assertThat(archie.page("/orgs/acme").text()).doesNotContain("Nobody’s business");
        String removal = removal(eva, "Nobody’s business");
        assertThat(archie.post(removal, Map.of())).hasStatus(404);
        assertThat(Visitor.as("gus", mvc).post(removal.replace("acme", "globex"), Map.of()))
                .hasStatus(404);
        assertThat(names(eva)).contains("Nobody’s business");
    }

    @Test
    void whoWorksTheRoadmapSharesAndOthersOnlyLook() {
        save(archie, "For the board", true);
        assertThat(names(eva)).contains("For the board");
        assertThat(eva.page(board).select("form[action*=removal] [dir]").eachText())
                .doesNotContain("For the board");
        assertThat(eva.post(removal(archie, "For the board"), Map.of())).hasStatus(403);
        assertThat(save(eva, "Not yours to share", true)).hasStatus(403);
        assertThat(archie.post(removal(archie, "For the board"), Map.of())).hasStatus3xxRedirection();
        assertThat(names(eva)).doesNotContain("For the board");
    }

    @Test
    void theSameNameTakesThePlaceOfTheOldOne() {
        save(eva, "Again", false);
        late = board + "&view=timeline";
        save(eva, " again ", false);
        assertThat(names(eva).stream().filter(it -> it.equalsIgnoreCase("again")))
                .containsExactly("again");
        assertThat(link(eva.page(board), "again")).contains("view=timeline");
    }

    @Test
    void savedTwiceItIsThereOnceAndToldOnce() {
        save(archie, "Twice", true);
        save(archie, "Twice", true);
        assertThat(names(archie).stream().filter("Twice"::equals)).hasSize(1);
    }

    @Test
    void aRemovedViewComesBackToWhoeverSavedIt() {
        save(archie, "Ours", true);
        Visitor ada = Visitor.as("ada", mvc);
        Element offered = removed(ada, "Ours");
        assertThat(names(eva)).doesNotContain("Ours");

        assertThat(ada.post(offered.attr("action"), Map.of())).hasStatus3xxRedirection();

        assertThat(names(eva)).contains("Ours");
        assertThat(ada.page(board).select("details.saving li:contains(Ours)").text())
                .contains("Archie");
        assertThat(Visitor.page(ada.post(offered.attr("action"), Map.of()))
                        .select("#said")
                        .text())
                .isEqualTo("The view is there already: somebody was faster.");
        assertThat(ada.page("/orgs/acme/history").text()).contains("brought a shared view of the roadmap back: Ours");
    }

    @Test
    void aNameThatWasGivenToAnotherSinceIsKept() {
        save(eva, "Twin", false);
        Element offered = removed(eva, "Twin");
        late = board + "&view=timeline";
        save(eva, "Twin", false);

        MvcTestResult refused = eva.post(offered.attr("action"), Map.of());

        assertThat(refused).hasStatus(409);
        assertThat(Visitor.page(refused).select("#said").text()).startsWith("The view is not back");
        assertThat(link(eva.page(board), "Twin")).contains("view=timeline");
        assertThat(archie.post(offered.attr("action"), Map.of())).hasStatus(404);
    }

    private Element removed(Visitor who, String name) {
        who.post(removal(who, name), Map.of());
        return who.page(board).expectFirst("#said form");
    }

    @Test
    void aViewNeedsAName() {
        MvcTestResult refused = save(eva, " ", false);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#name-error").text()).isEqualTo("Give the view a name");
    }

    private MvcTestResult save(Visitor who, String name, boolean shared) {
        String action = who.page(late).select("form[action*='/roadmap/views?']").attr("action");
        return who.post(action, shared ? Map.of("name", name, "shared", "true") : Map.of("name", name));
    }

    private List<String> names(Visitor who) {
        return who.page(board).select(NAMES).eachText();
    }

    private String removal(Visitor who, String name) {
        return who.page(board)
                .select("form[action*=removal]:contains(" + name + ")")
                .attr("action");
    }

    private static String link(Document page, String name) {
        return page.select(NAMES + ":contains(" + name + ")").attr("href");
    }
}
