package io.waymark.roadmap.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class MovesPageTests {

    private static final int GAPS = 30;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrderKeeping keeping;

    @Autowired
    private KeptOrders orders;

    @Autowired
    private OrderJob job;

    @Autowired
    private Clock clock;

    private UnitWithGaps world;
    private Member ada;
    private Visitor archie;
    private Unit unit;
    private LocalDate today;

    @BeforeEach
    void enter() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        archie = Visitor.as("archie", mvc);
        unit = world.with(ada, GAPS);
        today = ada.today(clock);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
    }

    @Test
    void archieReadsWhichCardMovedSinceLastWeekAndWhy() {
        keep(today.minusDays(7));
        String title = raiseTheLast();
        assertThat(roadmap().select("#moved-line").text())
                .startsWith("1 initiative moved since ")
                .endsWith("See what and why");
        Document page = archie.page(moves());
        assertThat(page.select("#moved tbody tr")).hasSize(1);
        assertThat(page.select("#moved tbody").text())
                .startsWith(title)
                .contains("to 1 Its value was set by hand, to 60.");
    }

    @Test
    void withoutAnOrderOfThatDayTheLastOneBeforeIsTold() {
        keep(today.minusDays(20));
        keep(today.minusDays(3));
        String day = today.minusDays(10).toString();
        assertThat(archie.page(moves() + "&since=" + day).select("main p.soft").text())
                .contains("was not kept, so this is since");
        assertThat(order(today.minusDays(10)).day()).isEqualTo(today.minusDays(20));
        assertThat(order(today.minusDays(90)).day()).isEqualTo(today.minusDays(20));
    }

    @Test
    void whereNoOrderIsKeptThePageSaysSoAndTheRoadmapNothing() {
        assertThat(archie.page(moves()).select(".empty h2").text()).isEqualTo("Nothing to compare with yet");
        assertThat(roadmap().select("#moved-line")).isEmpty();
    }

    @Test
    void aDayThatWasKeptOnceStays() {
        keep(today.minusDays(7));
        KeptOrder before = order(today).order();
        raiseTheLast();
        keep(today.minusDays(7));
        assertThat(order(today).order()).isEqualTo(before);
    }

    @Test
    void theJobKeepsEachDayOnceAndForgetsWhatIsOld() {
        LocalDate old = today.minusDays(OrderKeeping.DAYS + 1);
        keep(old);
        job.keep(clock);
        assertThat(order(old).day()).isEqualTo(today);
        KeptOrder before = order(today).order();
        raiseTheLast();
        job.keep(clock);
        assertThat(order(today).order()).isEqualTo(before);
        job.keep(Clock.offset(clock, Duration.ofDays(1)));
        assertThat(order(today.plusDays(1)).order()).isNotEqualTo(before);
    }

    @Test
    void aDayThatIsNoneIsLastWeek() {
        keep(today.minusDays(7));
        assertThat(archie.page(moves() + "&since=tomorrow")
                        .select(".segments [aria-current]")
                        .text())
                .isEqualTo("Last week");
    }

    @Test
    void aStrangersUnitIsNotFound() {
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get("/orgs/acme/roadmap/moves?unit=" + unit.id())).hasStatus(404);
        assertThat(gus.get("/orgs/globex/roadmap/moves?unit=" + unit.id())).hasStatus(404);
    }

    private String raiseTheLast() {
        Document card = archie.page(archie.page("/orgs/acme/roadmap?view=print&unit=" + unit.id())
                .select(".initiative-row th a")
                .getLast()
                .attr("href"));
        String override =
                card.select("form[action*=/priority-override]").getFirst().attr("action");
        String seen =
                card.select("form[action*=/priority-override] [name=version]").attr("value");
        archie.post(override, Map.of("priority", "60", "reason", "Now", "version", seen));
        return card.select("h1").text();
    }

    private Document roadmap() {
        return archie.page("/orgs/acme/roadmap?unit=" + unit.id());
    }

    private String moves() {
        return "/orgs/acme/roadmap/moves?unit=" + unit.id();
    }

    private void keep(LocalDate day) {
        Tenancy.of(ada).run(() -> keeping.keep(ada, unit.id(), day));
    }

    private KeptOrders.OfDay order(LocalDate day) {
        return Tenancy.of(ada).call(() -> orders.of(ada, unit.id(), day)).orElseThrow();
    }
}
