package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class RoadmapCostTests {

    private static final int MOST_BYTES = 60_000;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Member ada;
    private Visitor archie;

    @BeforeEach
    void enter() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        archie = Visitor.as("archie", mvc);
    }

    /** Three of them are its list: its head, its rows, and the cards that they stand for. */
    @Test
    void aPageAsksTenThingsWhateverItsLength() {
        String few = planned(10);
        String many = planned(200);
        archie.page(few);
        archie.page(many);
        assertThat(asked(few)).hasSizeLessThanOrEqualTo(10).hasSameSizeAs(asked(many));
    }

    @Test
    void theFirstLookAfterAChangeAsksSixMore() {
        assertThat(asked(planned(10))).hasSizeLessThanOrEqualTo(16).hasSameSizeAs(asked(planned(200)));
    }

    @Test
    void aFullPageIsSmallEnough() throws IOException {
        byte[] page = archie.get(planned(200)).getResponse().getContentAsByteArray();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        assertThat(packed.size()).isLessThan(MOST_BYTES);
    }

    /** Four of them are its own: its links, what was said, what happened, and what of that can be taken back. */
    @Test
    void aCardAsksTwelveThingsWhateverTheLengthOfItsRoadmap() {
        assertThat(asked(first(planned(10)))).hasSizeLessThanOrEqualTo(12).hasSameSizeAs(asked(first(planned(200))));
    }

    private String first(String roadmap) {
        return archie.page(roadmap).select(".ticket h3 a").attr("href");
    }

    private List<String> asked(String url) {
        return Statements.besideSessionAndMember(() -> archie.page(url));
    }

    private String planned(int gaps) {
        Unit unit = world.with(ada, gaps);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        return "/orgs/acme/roadmap?unit=" + unit.id();
    }
}
