package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often pages and saves of a pulse ask the database: a constant, however many pulses there are. */
@OwnWorld
class PulseCostTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Taken taken;
    private Member ada;
    private Unit unit;
    private Visitor visitor;

    @BeforeEach
    void adaTakesAPulse() {
        world = new UnitWithGaps(portal);
        taken = new Taken(portal);
        ada = world.member("ada", "acme");
        unit = world.unit(ada);
        visitor = Visitor.as("ada", mvc);
    }

    @Test
    void theListAsksTwoThings() {
        List<String> few = asked("/orgs/acme/pulses");
        othersTakePulses();

        assertThat(asked("/orgs/acme/pulses")).hasSize(2).hasSameSizeAs(few);
    }

    @Test
    void aPictureAsksThreeThings() {
        String picture = "/orgs/acme/pulses/" + taken.finished(ada, unit, 2, 1);
        List<String> few = asked(picture);
        othersTakePulses();

        assertThat(asked(picture)).hasSize(3).hasSameSizeAs(few);
    }

    @Test
    void aPageOfQuestionsAsksTwoThings() {
        PulseId pulse = taken.begun(ada, unit);

        assertThat(asked("/orgs/acme/pulses/" + pulse + "/people")).hasSize(2);
    }

    @Test
    void aSaveAsksThreeThings() {
        String answers = "/orgs/acme/pulses/" + taken.begun(ada, unit) + "/answers/people.culture";

        assertThat(Statements.besideSessionAndMember(
                        () -> assertThat(visitor.post(answers, Map.of("rating", "2", "version", "0")))
                                .hasStatus(HttpStatus.SEE_OTHER)))
                .hasSize(3);
    }

    private void othersTakePulses() {
        for (String persona : List.of("bo", "pia", "pete")) {
            taken.finished(world.member(persona, "acme"), unit, 3, 2);
            taken.finished(world.member(persona, "acme"), unit, 1, 1);
        }
    }

    private List<String> asked(String page) {
        return Statements.besideSessionAndMember(() -> visitor.page(page));
    }
}
